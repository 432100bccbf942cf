// On the writing page the words that the check is about are marked under what is being typed.
// While somebody types on, those marks belong to older words: they fade until the next check.
function fadeOldMarks() {
  const text = document.getElementById("id_text");
  const marks = document.getElementById("marks");
  if (text && marks) {
    marks.classList.toggle("old", marks.textContent !== text.value);
  }
}

document.addEventListener("input", fadeOldMarks);
document.addEventListener("htmx:afterSettle", fadeOldMarks);

// What says the same as before stays, so that it is not read out again and keeps the focus.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const old = event.detail.target;
  const now = event.detail.fragment.firstElementChild;
  const isSame = old.innerHTML === now.innerHTML && old.hidden === now.hidden;
  if (old.matches(".steady") && isSame) {
    event.detail.shouldSwap = false;
  }
});
