// What can be laid over the sheets: baselines, grid, how lines are filled, what page breaks cost.

import { svgSpace } from "/sheets.js";

export function draw(name, attributes, text) {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

export function rectangle([x, y, width, height], name) {
  return draw("rect", { x, y, width: Math.max(width, 0), height: Math.max(height, 0), class: name });
}

export class Overlays {
  static names = ["baselines", "grid", "ratios", "breaks"];

  /** `look` says which look of the CV this page shows. */
  constructor(sheets, look) {
    this.sheets = sheets;
    this.look = look;
    this.shown = new Set();
    this.map = null;
    this.version = null;
    /** Whether somebody else wants the map too. */
    this.isWanted = false;
  }

  set(name, isOn) {
    if (isOn) this.shown.add(name); else this.shown.delete(name);
    return this.refresh(this.version);
  }

  /** The map of what is shown; fetched only if something is to be drawn from it. */
  async refresh(version) {
    if (version !== this.version) this.map = null;
    this.version = version;
    if (!this.map && (this.shown.size || this.isWanted)) {
      const answer = await fetch(`/map${this.look()}`);
      this.map = answer.ok ? await answer.json() : null;
    }
    this.drawAll();
  }

  want(isWanted) {
    this.isWanted = isWanted;
    return this.refresh(this.version);
  }

  drawAll() {
    this.sheets.all.forEach((sheet, index) => {
      sheet.over.querySelector(".layers")?.remove();
      const plan = this.map?.sheets[index];
      if (!plan || !this.shown.size) return;
      const layers = draw("g", { class: "layers" });
      for (const name of Overlays.names) if (this.shown.has(name)) layers.append(...this[name](plan));
      sheet.over.prepend(layers);
    });
  }

  baselines(plan) {
    return plan.lines.map(({ area: [x, , width], baseline }) =>
      draw("line", { x1: x, x2: x + width, y1: baseline, y2: baseline, class: "baseline" }));
  }

  /** Margins, columns, and steps of the body's leading from the top of the text block. */
  grid(plan) {
    const [x, y, width, height] = plan.text;
    const margins = [
      [0, 0, plan.width, y], [0, y + height, plan.width, plan.height - y - height],
      [0, y, x, height], [x + width, y, plan.width - x - width, height],
    ];
    const steps = [];
    for (let step = y; step < y + height; step += this.map.leading) {
      steps.push(draw("line", { x1: x, x2: x + width, y1: step, y2: step, class: "step" }));
    }
    return [...margins.map((area) => rectangle(area, "margin")), ...steps,
      ...plan.columns.map((area) => rectangle(area, "frame"))];
  }

  /** Blue for tight, red for loose, grey for lines that need not fill their measure. */
  ratios(plan) {
    return plan.lines.filter((line) => line.text.trim()).flatMap((line) => {
      const [x, y, width, height] = line.area;
      const { ratio, isOpen, overrun } = line.fit;
      const box = rectangle([x, y, isOpen ? line.right - x : width, height], "ratio");
      box.style.fill = overrun > 0 ? "#7a0010" : isOpen ? "#9a9a9a" : shade(ratio);
      box.style.opacity = isOpen && overrun <= 0 ? 0.1 : Math.min(0.12 + Math.abs(ratio) * 0.4, 0.55);
      const label = overrun > 0 ? `${overrun.toFixed(1)} pt too long` : isOpen ? "" : signed(ratio);
      return [box, draw("text", { x: x + width + 3, y: line.baseline, class: "ratio-text" }, label)];
    });
  }

  /** Where a page may end, and at what cost; where it may not, nothing is drawn. */
  breaks(plan) {
    return plan.breaks.filter(({ cost }) => cost < 10000).flatMap(({ area: [x, y, width], cost, isTaken, surcharge }) => {
      const label = isTaken ? `ends here: ${worded(cost)}` :
        worded(cost) + (surcharge == null ? "" : ` (+${surcharge} in all)`);
      // The dearer, the fainter.
      const opacity = isTaken ? 1 : Math.max(0.15, 0.9 - Math.log10(Math.max(cost, 1)) / 4.5);
      return [
        draw("line", { x1: x, x2: x + width, y1: y, y2: y, class: isTaken ? "cost taken" : "cost", opacity }),
        draw("text", { x: x + width + 3, y: y + 2, class: `cost-text${isTaken ? " taken" : ""}` }, label),
      ];
    });
  }
}

function shade(ratio) {
  const hue = ratio < 0 ? 221 : 4;
  return `hsl(${hue} 75% 50%)`;
}

function signed(value) { return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`; }

function worded(cost) { return cost <= -10000 ? "forced" : String(cost); }
