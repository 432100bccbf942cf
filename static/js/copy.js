// A button with data-copy="<id>" copies the text of that field, and says so. Without this script,
// or without a clipboard, there is no such button, and the field can be selected.
function showCopyButtons() {
  if (navigator.clipboard) {
    document.querySelectorAll("button[data-copy]").forEach((button) => (button.hidden = false));
  }
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  if (button) {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
  }
});
document.addEventListener("htmx:load", showCopyButtons);
showCopyButtons();
