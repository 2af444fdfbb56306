// The inspector: points at a line, and says which file and which key made it so.

import { draw, rectangle } from "/overlays.js";
import { excerpt, placeButton } from "/findings.js";

export class Inspector {
  constructor(sheets, panel, hint, overlays) {
    this.sheets = sheets;
    this.panel = panel;
    this.hint = hint;
    this.overlays = overlays;
    this.isOn = false;
    /** What is pointed at, and what was clicked: `{sheet, line}` or `{sheet, gap}`, by their numbers. */
    this.pointed = null;
    this.chosen = null;
    const room = sheets.room;
    room.addEventListener("pointermove", (event) => this.move(event));
    room.addEventListener("pointerleave", () => this.point(null));
    room.addEventListener("click", (event) => this.click(event));
  }

  async set(isOn) {
    this.isOn = isOn;
    this.sheets.room.classList.toggle("inspecting", isOn);
    await (this.ready = this.overlays.want(isOn));
    if (!isOn) this.choose(null);
    this.point(null);
  }

  /** After a rebuild: what was chosen is looked for again, by its text and nearest to where it was. */
  refresh() {
    if (!this.isOn) return;
    this.point(null);
    if (!this.chosen) return;
    const { sheet, text, top } = this.chosen;
    const lines = this.lines.filter((one) => this.line(one).text === text);
    const far = (one) => Math.abs(one.sheet - sheet) * 10000 + Math.abs(this.line(one).area[1] - top);
    const nearest = lines.sort((one, other) => far(one) - far(other))[0];
    this.choose(nearest ?? (this.plan(this.chosen)?.lines[this.chosen.line] ? this.chosen : null));
  }

  plan(one) { return this.overlays.map?.sheets[one.sheet]; }
  line(one) { return this.plan(one).lines[one.line]; }

  get lines() {
    return (this.overlays.map?.sheets ?? []).flatMap((plan, sheet) => plan.lines.map((_, line) => ({ sheet, line })));
  }

  // Pointing

  /** The line under the pointer, the smallest if there are several; else the gap. */
  under(event) {
    const sheet = this.sheets.all.findIndex(({ figure }) => figure.contains(event.target));
    const plan = this.overlays.map?.sheets[sheet];
    if (!plan) return null;
    const box = this.sheets.all[sheet].figure.getBoundingClientRect();
    const x = (event.clientX - box.left) * (plan.width / box.width);
    const y = (event.clientY - box.top) * (plan.height / box.height);
    const holds = ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height;
    const smallest = (areas) => areas.map((area, index) => ({ area, index })).filter(({ area }) => holds(area))
      .sort((one, other) => one.area[2] * one.area[3] - other.area[2] * other.area[3])[0]?.index;
    const line = smallest(plan.lines.map((line) => line.area));
    if (line !== undefined) return { sheet, line, x };
    const gap = smallest(plan.gaps.map((gap) => gap.area));
    return gap === undefined ? null : { sheet, gap };
  }

  /** Who clicks at once waits for the map. */
  async click(event) {
    if (!this.isOn) return;
    await this.ready;
    this.choose(this.under(event));
  }

  move(event) {
    if (!this.isOn) return;
    const one = this.under(event);
    this.point(one);
    this.hint.style.left = `${Math.min(event.clientX + 14, innerWidth - 320)}px`;
    this.hint.style.top = `${Math.min(event.clientY + 18, innerHeight - 40)}px`;
  }

  point(one) {
    this.pointed = one;
    this.hint.hidden = !one;
    if (one) this.hint.replaceChildren(...this.summary(one));
    this.drawAll();
  }

  summary(one) {
    const bold = document.createElement("b");
    const rest = document.createElement("span");
    if (one.gap !== undefined) {
      const gap = this.plan(one).gaps[one.gap];
      bold.textContent = gap.key ?? "white space";
      rest.textContent = `${points(gap.area[3])} high`;
    } else {
      const line = this.line(one);
      bold.textContent = this.part(one)?.style ?? "empty line";
      rest.textContent = `${points(line.area[3])} line, ${points(line.right - line.left)} of ${points(line.area[2])}`;
    }
    return [bold, rest];
  }

  /** The stretch of a line the pointer is over; the first if it is over none. */
  part(one) {
    const parts = this.line(one).parts;
    return parts.find(({ left, width }) => one.x >= left && one.x < left + width) ?? parts[0];
  }

  // What is drawn

  drawAll() {
    for (const { over } of this.sheets.all) over.querySelector(".pointed")?.remove();
    if (!this.overlays.map) return;
    if (this.chosen && this.plan(this.chosen)) this.drawOne(this.chosen, "chosen");
    if (this.pointed) this.drawOne(this.pointed, "");
  }

  drawOne(one, extra) {
    const plan = this.plan(one);
    const over = this.sheets.all[one.sheet]?.over;
    if (!plan || !over) return;
    const group = over.querySelector(".pointed") ?? over.appendChild(draw("g", { class: "pointed" }));
    if (one.gap !== undefined) {
      group.append(rectangle(plan.gaps[one.gap].area, `gap ${extra}`));
      return;
    }
    const line = plan.lines[one.line];
    if (!line) return;
    const fellows = plan.lines.filter((other) => other.paragraph === line.paragraph);
    group.append(rectangle(hull(fellows.map((other) => other.area)), `paragraph ${extra}`));
    group.append(rectangle(line.area, `box ${extra}`));
    const part = this.part(one);
    if (part) group.append(rectangle([part.left, line.area[1], part.width, line.area[3]], "part"));
    const [x, y, width, height] = line.area;
    group.append(draw("line", { x1: x, x2: x + width, y1: line.baseline, y2: line.baseline, class: "baseline own" }));
    for (const gap of this.gapsAround(plan, fellows)) {
      const [left, top, , space] = gap.area;
      group.append(rectangle(gap.area, "gap"));
      group.append(draw("text", { x: left + 2, y: top + space / 2 + 2, class: "distance-text" }, points(space)));
    }
    this.drawIndent(group, plan, line);
  }

  /** From the edge of the column to the text. */
  drawIndent(group, plan, line) {
    const [x, y, width, height] = line.area;
    const column = plan.columns.find(([left, , wide]) => x >= left - 1 && x + width <= left + wide + 1);
    if (!column || x - column[0] < 1) return;
    const middle = y + height / 2;
    group.append(draw("line", { x1: column[0], x2: x, y1: middle, y2: middle, class: "distance" }));
    group.append(draw("text", { x: column[0], y: middle - 2, class: "distance-text" }, points(x - column[0])));
  }

  /** The white space that touches a paragraph from above and from below. */
  gapsAround(plan, lines) {
    const [x, y, , height] = hull(lines.map((line) => line.area));
    const touches = (one, other) => Math.abs(one - other) < 0.05;
    return plan.gaps.filter(({ area: [left, top, width, space] }) =>
      space > 0.05 && x >= left - 1 && x < left + width && (touches(top + space, y) || touches(top, y + height)));
  }

  // What is told

  async choose(one) {
    this.chosen = one;
    this.panel.hidden = !one;
    this.drawAll();
    if (!one) return;
    if (one.gap !== undefined) return this.tell(one, await this.aboutGap(this.plan(one).gaps[one.gap]));
    Object.assign(one, { text: this.line(one).text, top: this.line(one).area[1] });
    this.tell(one, await this.aboutLine(one));
  }

  /** What took long to come is told only if nothing else was chosen meanwhile. */
  tell(one, parts) {
    if (this.chosen !== one) return;
    const close = document.createElement("button");
    close.className = "close";
    close.textContent = "×";
    close.setAttribute("aria-label", "Close");
    close.onclick = () => this.choose(null);
    this.panel.replaceChildren(close, ...parts);
  }

  async aboutLine(one) {
    const line = this.line(one);
    const part = this.part(one);
    const parts = [heading("h1", line.text.trim() || "Empty line")];
    const place = part?.place ?? line.place;
    parts.push(...(place ? excerpt(place) : [note("No text of the source: the theme’s or Vitaset’s own.")]));
    for (const style of new Set([part?.style, ...line.parts.map((other) => other.style)].filter(Boolean))) {
      parts.push(heading("h2", style), await this.keys(style));
    }
    const plan = this.plan(one);
    const fellows = plan.lines.filter((other) => other.paragraph === line.paragraph);
    for (const gap of this.gapsAround(plan, fellows)) {
      const side = gap.area[1] < line.area[1] ? "Above" : "Below";
      parts.push(heading("h2", `${side}: ${points(gap.area[3])}`));
      parts.push(gap.key ? await this.keys(gap.key) : note("Room for what stands in the margin."));
    }
    parts.push(heading("h2", "This line"), facts(line), heading("h2", "paragraph"), await this.keys("paragraph", true));
    return parts;
  }

  async aboutGap(gap) {
    const parts = [heading("h1", `${points(gap.area[3])} of white space`)];
    parts.push(gap.key ? await this.keys(gap.key) : note("Room for what stands in the margin."));
    return parts;
  }

  /** The keys of a style or another part of the theme; `onlySet` leaves out what no file sets. */
  async keys(path, onlySet = false) {
    const query = new URLSearchParams(location.search);
    query.set("path", path);
    const answer = await fetch(`/why?${query}`);
    const entries = answer.ok ? (await answer.json()).entries : [];
    const table = document.createElement("table");
    for (const entry of entries) {
      if (onlySet && !entry.settings.length) continue;
      const row = table.insertRow();
      row.title = entry.summary;
      row.insertCell().textContent = entry.path === path ? entry.path.split(".").at(-1) : entry.path.slice(path.length + 1);
      row.append(valueCell(entry));
    }
    if (!table.rows.length) return note("No file sets anything here: Vitaset’s own values hold.");
    return table;
  }

  // Keys

  /** Whether a key was for the inspector. */
  key(event) {
    if (!this.isOn) return false;
    if (event.key === "Escape") {
      if (this.chosen) this.choose(null); else document.getElementById("inspect").click();
    } else if (event.key === "j" || event.key === "ArrowDown") this.step(1);
    else if (event.key === "k" || event.key === "ArrowUp") this.step(-1);
    else if (event.key === "Enter" && this.pointed && !event.target.closest("button, a")) this.choose(this.pointed);
    else return false;
    event.preventDefault();
    return true;
  }

  step(by) {
    const lines = this.lines.filter((one) => this.line(one).text.trim());
    const from = this.pointed ?? this.chosen ?? { sheet: this.sheets.current, line: -1 };
    const at = lines.findIndex((one) => one.sheet === from.sheet && one.line === from.line);
    const next = at < 0 ? lines.find((one) => one.sheet >= from.sheet) : lines[at + by];
    if (!next) return;
    this.point(next);
    const box = this.sheets.all[next.sheet].figure.getBoundingClientRect();
    const y = box.top + (this.line(next).area[1] / this.plan(next).height) * box.height;
    const room = this.sheets.room.getBoundingClientRect();
    if (y < room.top + 40 || y > room.bottom - 80) this.sheets.room.scrollTop += y - room.top - room.height / 2;
    this.hint.style.left = `${box.left + 20}px`;
    this.hint.style.top = `${Math.min(Math.max(y, room.top) + 26, innerHeight - 40)}px`;
    if (this.chosen) this.choose(next);
  }
}

function hull(areas) {
  const left = Math.min(...areas.map(([x]) => x));
  const top = Math.min(...areas.map(([, y]) => y));
  const right = Math.max(...areas.map(([x, , width]) => x + width));
  const bottom = Math.max(...areas.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

function points(value) { return `${Number(value.toFixed(1))} pt`; }

function heading(name, text) {
  const heading = document.createElement(name);
  heading.textContent = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return heading;
}

function note(text) {
  const note = document.createElement("span");
  note.className = "origin";
  note.textContent = text;
  return note;
}

/** The value on the page, then who set it; below, crossed out, whom that went before. */
function valueCell(entry) {
  const cell = document.createElement("td");
  cell.className = "value";
  if (/^#[0-9a-f]{6}$/i.test(entry.value)) {
    const swatch = document.createElement("span");
    swatch.className = "swatch";
    swatch.style.background = entry.value;
    cell.append(swatch);
  }
  cell.append(entry.value || "–");
  entry.settings.forEach((setting, index) => {
    const origin = document.createElement("span");
    origin.className = index ? "origin over" : "origin";
    origin.append(placeButton(setting.place), ` ${setting.path === entry.path ? "" : `${setting.path} = `}${setting.written}`);
    cell.append(origin);
  });
  if (!entry.settings.length) cell.append(note("Vitaset’s own"));
  return cell;
}

function facts(line) {
  const { ratio, isOpen, fitness, badness, demerits, expansion, overrun, endsWithHyphen } = line.fit;
  const rows = [
    ["measure", points(line.area[2])], ["set width", points(line.right - line.left)],
    ["spaces", isOpen ? "natural: the line need not be full" : `${ratio < 0 ? "shrunk" : "stretched"} ${Math.round(Math.abs(ratio) * 100)} % of what they may (${fitness})`],
    ["badness", String(badness)], ["demerits", String(demerits)],
  ];
  if (expansion) rows.push(["letters", `${expansion > 0 ? "+" : "−"}${Math.abs(expansion * 100).toFixed(2)} %`]);
  if (overrun > 0) rows.push(["too long by", points(overrun)]);
  if (endsWithHyphen) rows.push(["ends with", "a hyphen of Vitaset’s"]);
  const table = document.createElement("table");
  for (const [name, value] of rows) {
    const row = table.insertRow();
    row.insertCell().textContent = name;
    row.insertCell().textContent = value;
  }
  return table;
}
