// A form that takes a while says so: the button that sends it names, in data-busy, the part of the
// page to show. While a file is on its way, how much of it has arrived; then only that it is read.
function busyPartOf(element) {
  const button = element?.closest("form")?.querySelector("[data-busy]");
  return button && document.getElementById(button.dataset.busy);
}

function show(part, state) {
  part.hidden = state === "";
  for (const words of part.querySelectorAll("[data-state]")) {
    words.hidden = words.dataset.state !== state;
  }
  part.querySelector("progress").hidden = state === "failed";
  part.querySelector("progress").removeAttribute("value");
}

document.addEventListener("submit", (event) => {
  const part = document.getElementById(event.submitter?.dataset.busy);
  if (part) {
    show(part, "working");
  }
});

document.addEventListener("htmx:xhr:progress", (event) => {
  const part = busyPartOf(event.target);
  const { loaded, total, lengthComputable } = event.detail;
  if (part && !part.hidden && lengthComputable) {
    show(part, loaded < total ? "sending" : "working");
    if (loaded < total) {
      part.querySelector("progress").value = loaded / total;
    }
  }
});

for (const name of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(name, (event) => {
    const part = busyPartOf(event.target);
    if (part && !part.hidden) {
      show(part, "failed");
    }
  });
}

// Whoever comes back to the page finds nothing under way.
window.addEventListener("pageshow", () => {
  for (const part of document.querySelectorAll(".busy")) {
    show(part, "");
  }
});
