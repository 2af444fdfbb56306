// The page of the preview: keeps up with the server, and wires the bar.

import { Sheets } from "/sheets.js";
import { Findings } from "/findings.js";
import { Inspector } from "/inspector.js";
import { Overlays } from "/overlays.js";

const $ = (id) => document.getElementById(id);
const sheets = new Sheets($("sheets"), placeChanged);
const findings = new Findings($("findings"), $("findings-button"));
const overlays = new Overlays(sheets, look);
const inspector = new Inspector(sheets, $("panel"), $("hint"), overlays);
let state = null;
let socket = null;
let pending = null;

// What this page wants to see otherwise than the command line says: it stands in the address.

function look() { return location.search; }

function choose(name, value) {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value); else query.delete(name);
  history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  connect();
}

// Keeping up

function connect() {
  if (socket) socket.onclose = null;
  socket?.close();
  const own = new WebSocket(`ws://${location.host}/live${look()}`);
  own.onmessage = (event) => receive(own, JSON.parse(event.data));
  own.onclose = () => {
    $("status").textContent = "the preview has ended";
    $("status").className = "away";
    setTimeout(connect, 1000);
  };
  socket = own;
}

/** Shows one state at a time; the server sends the next when it is told that this one is shown. */
async function receive(own, next) {
  try {
    await (pending = show(next, pending));
  } finally {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.body.dataset.version = next.version;
      document.body.dataset.shownAt = performance.timeOrigin + performance.now();
      if (own.readyState === WebSocket.OPEN) own.send("shown");
    }));
  }
}

async function show(next, before) {
  await before?.catch(() => {});
  await sheets.show(next.sheets);
  state = next;
  showBar();
  findings.show(next);
  $("sheets").classList.toggle("stale", next.isStale);
  showEmptiness();
  // Versions count the builds of one look.
  await overlays.refresh(JSON.stringify([next.look, next.version]));
  inspector.refresh();
}

function showEmptiness() {
  let note = $("sheets").querySelector(".empty");
  if (state.sheets.length) return note?.remove();
  if (!note) {
    note = document.createElement("p");
    note.className = "empty";
    $("sheets").append(note);
  }
  note.textContent = "There is no page yet. It appears here as soon as the source is in order.";
}

// The bar

function showBar() {
  document.title = `${state.source} – Vitaset`;
  $("source").textContent = state.source.split("/").at(-1);
  $("source").title = `${state.source} → ${state.output}`;
  $("status").className = state.isStale ? "stale" : "";
  $("status").textContent = state.isStale ? "broken; these are older" : `${state.milliseconds} ms`;
  offer($("theme"), [["", state.look.theme ? "default" : state.theme], ...state.themes.map((name) => [name, name])], state.look.theme);
  offer($("paper"), [["", "default"], ...state.papers.map((name) => [name, name])], state.look.paper);
  const counts = new Set(["1", "2", "3", "1-2", state.look.pages].filter(Boolean));
  offer($("pages"), [["", "default"], ...[...counts].map((count) => [count, count.replace("-", "–")])], state.look.pages);
  $("download").href = `/cv.pdf${look()}`;
  placeChanged();
}

function offer(select, choices, chosen) {
  const wanted = JSON.stringify([choices, chosen]);
  if (select.dataset.choices === wanted) return;
  select.dataset.choices = wanted;
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  select.value = chosen ?? "";
}

function placeChanged() {
  const count = sheets.all.length;
  $("place").textContent = count ? `${sheets.current + 1} / ${count}` : "–";
  $("previous").disabled = !count || sheets.current === 0;
  $("next").disabled = !count || sheets.current === count - 1;
  $("zoom").textContent = `${Math.round(sheets.zoom * 100)} %`;
}

function toggle(button, set) {
  const isOn = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", isOn);
  set(isOn);
}

for (const name of ["theme", "paper", "pages"]) $(name).onchange = (event) => choose(name, event.target.value);
for (const name of Overlays.names) $(name).onclick = () => toggle($(name), (isOn) => overlays.set(name, isOn));
$("inspect").onclick = () => toggle($("inspect"), (isOn) => inspector.set(isOn));
$("previous").onclick = () => sheets.go(sheets.current - 1);
$("next").onclick = () => sheets.go(sheets.current + 1);
$("smaller").onclick = () => sheets.smaller();
$("larger").onclick = () => sheets.larger();
$("zoom").onclick = () => sheets.cycle();
$("help-button").onclick = () => $("help").showModal();

const keys = {
  n: "next", p: "previous", "+": "larger", "=": "larger", "-": "smaller", "−": "smaller", 0: "zoom", i: "inspect",
  b: "baselines", g: "grid", l: "ratios", c: "breaks", f: "findings-button", d: "download", "?": "help-button",
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("select, input")) return;
  if ($("help").open || inspector.key(event)) return;
  if (event.key === "Escape" && findings.close()) return;
  const button = keys[event.key];
  if (!button) return;
  event.preventDefault();
  $(button).click();
});

connect();
$("sheets").focus();
