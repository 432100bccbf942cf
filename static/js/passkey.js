// Buttons with data-passkey are there only where the browser knows passkeys; what goes wrong with
// one is said on the page. The exchange itself is django-allauth's.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault(); // It would go to the console.
  document.getElementById("passkey-problem").hidden = false;
});
if (window.PublicKeyCredential) {
  document.querySelectorAll("[data-passkey]").forEach((part) => (part.hidden = false));
}
