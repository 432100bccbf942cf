// Somebody signed out while this page was open, and #signed-out says so. Once they have signed in
// again, in another tab, the forms here get the token of that sign-in: they would be refused else.
async function goOn() {
  const line = document.getElementById("signed-out");
  const button = line.querySelector("[data-signed-in]");
  if (!button) return;
  const answer = await fetch(button.dataset.signedIn);
  if (answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const { value } = page.querySelector("main [name=csrfmiddlewaretoken]");
  document.getElementsByName("csrfmiddlewaretoken").forEach((field) => (field.value = value));
  line.replaceChildren();
}

window.addEventListener("focus", goOn);
document.addEventListener("click", ({ target }) => target.closest("[data-signed-in]") && goOn());
