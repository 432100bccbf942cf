// The questions in a form[data-order] move at once, by their arrows or drawn by the grip, and the
// new order is kept in the background. Without this script the arrows send the form.
const still = matchMedia("(prefers-reduced-motion: reduce)");

// Let `change` move rows of the list; those that moved glide to where they are now. It moves the
// neighbor of the row that is meant, which so keeps the focus and the pointer.
function glide(list, change) {
  const before = new Map([...list.children].map((row) => [row, row.offsetTop]));
  change();
  for (const [row, top] of before) {
    const by = top - row.offsetTop;
    if (by && !still.matches) {
      row.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], {
        duration: 180,
        easing: "ease-out",
      });
    }
  }
  number(list);
}

// What the arrows send without this script: the place beside the one where they are.
function number(list) {
  [...list.children].forEach((row, place, rows) => {
    for (const arrow of row.querySelectorAll("[data-by]")) {
      const to = place + Number(arrow.dataset.by);
      arrow.value = `${to} ${row.dataset.key}`;
      arrow.toggleAttribute("aria-disabled", false);
      if (to < 0 || to >= rows.length) arrow.setAttribute("aria-disabled", "true");
    }
  });
}

// Send the order; what changes meanwhile is sent after that, so that the last order is kept.
async function keep(form, row) {
  form.changed = row;
  if (form.sending) return;
  form.sending = true;
  let sent;
  let kept = true;
  while (kept && (sent = form.changed)) {
    form.changed = null;
    const data = new FormData(form);
    for (const { dataset } of form.querySelectorAll("li")) data.append("order", dataset.key);
    const headers = { "HX-Request": "true", "HX-Target": "questions" };
    const options = { method: "POST", body: data, headers, keepalive: true };
    kept = await fetch(form.action, options).then(({ ok, redirected }) => ok && !redirected, () => false);
  }
  form.sending = false;
  say(form, kept, form.querySelectorAll("li"), row);
}

function say(form, kept, rows, row) {
  const text = kept ? form.dataset.kept : form.dataset.notKept;
  const place = [...rows].indexOf(row) + 1;
  form.querySelector("[role=status]").textContent = text
    .replace("NUMBER", place)
    .replace("ALL", rows.length);
}

document.addEventListener("click", (event) => {
  const arrow = event.target.closest("form[data-order] [data-by]");
  if (!arrow) return;
  event.preventDefault();
  const row = arrow.closest("li");
  const up = Number(arrow.dataset.by) < 0;
  const neighbor = up ? row.previousElementSibling : row.nextElementSibling;
  if (!neighbor) return;
  glide(row.parentElement, () => (up ? row.after(neighbor) : row.before(neighbor)));
  keep(arrow.form, row);
});

document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest("form[data-order] .grip");
  if (!grip) return;
  event.preventDefault();
  const row = grip.closest("li");
  const list = row.parentElement;
  const before = [...list.children];

  const draw = ({ clientY }) => {
    const y = clientY - list.getBoundingClientRect().top;
    const above = row.previousElementSibling;
    const below = row.nextElementSibling;
    if (above && y < above.offsetTop + above.offsetHeight / 2) glide(list, () => row.after(above));
    if (below && y > below.offsetTop + below.offsetHeight / 2) glide(list, () => row.before(below));
  };
  const drop = () => {
    grip.removeEventListener("pointermove", draw);
    row.classList.remove("drawn");
    if (before.some((was, place) => was !== list.children[place])) keep(row.closest("form"), row);
  };
  row.classList.add("drawn");
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener("pointermove", draw);
  grip.addEventListener("lostpointercapture", drop, { once: true });
});

function showGrips() {
  document.querySelectorAll("form[data-order] .grip").forEach((grip) => (grip.hidden = false));
}

// Who left a question out stays here: the button they pressed is gone.
function stay({ target }) {
  if (target.id === "questions" && document.activeElement === document.body) {
    target.querySelector("h2").focus();
  }
}

document.addEventListener("htmx:load", showGrips);
document.addEventListener("htmx:load", stay);
showGrips();
