// The sheets of the CV: swapped for new ones without a flicker, at any zoom, where they were scrolled to.

const pixelsPerPoint = 96 / 72;
const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8];
export const svgSpace = "http://www.w3.org/2000/svg";

export class Sheets {
  /** `room` holds the sheets and scrolls; `changed` is called when the zoom or the page in view is another. */
  constructor(room, changed) {
    this.room = room;
    this.changed = changed;
    this.all = [];
    this.zoom = Number(sessionStorage.zoom) || 1;
    this.fit = sessionStorage.fit || "width";
    room.addEventListener("scroll", () => changed(), { passive: true });
    new ResizeObserver(() => this.resize()).observe(room);
  }

  /** Shows these pages; resolves when all of them can be painted at once. */
  async show(pages) {
    const images = await Promise.all(pages.map((page, index) => this.image(page, this.all[index])));
    pages.forEach((page, index) => {
      const sheet = this.all[index] ?? this.add();
      sheet.page = page;
      if (sheet.image !== images[index]) {
        sheet.image?.remove();
        sheet.image = images[index];
        sheet.image.alt = `Page ${index + 1}`;
        sheet.figure.prepend(sheet.image);
      }
      sheet.over.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
    });
    for (const sheet of this.all.splice(pages.length)) sheet.figure.remove();
    this.resize();
  }

  /** The picture that is there if it is the same page; else a new one, ready to be painted. */
  async image(page, sheet) {
    if (sheet?.page?.id === page.id) return sheet.image;
    const image = new Image();
    image.src = `/sheet/${page.id}`;
    await image.decode();
    return image;
  }

  add() {
    const figure = document.createElement("figure");
    figure.className = "sheet";
    const over = document.createElementNS(svgSpace, "svg");
    over.classList.add("over");
    over.setAttribute("aria-hidden", "true");
    figure.append(over);
    this.room.append(figure);
    const sheet = { figure, over };
    this.all.push(sheet);
    return sheet;
  }

  // Zoom

  get first() { return this.all[0]?.page; }

  /** The zoom at which the widest page fills the room, or the first is seen whole. */
  fitting(fit) {
    if (!this.all.length) return 1;
    const style = getComputedStyle(this.room);
    const width = this.room.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const widest = Math.max(...this.all.map((sheet) => sheet.page.width)) * pixelsPerPoint;
    const whole = (this.room.clientHeight - 2 * parseFloat(style.paddingTop)) / (this.first.height * pixelsPerPoint);
    return fit === "page" ? Math.min(whole, width / widest) : Math.min(width / widest, 1.25);
  }

  resize() {
    if (this.fit !== "none") this.zoom = this.fitting(this.fit);
    for (const { figure, page, over } of this.all) {
      over.style.setProperty("--pixel", `${1 / (pixelsPerPoint * this.zoom)}px`);
      figure.style.width = `${page.width * pixelsPerPoint * this.zoom}px`;
      figure.style.height = `${page.height * pixelsPerPoint * this.zoom}px`;
    }
    this.changed();
  }

  /** The point in the middle of the room stays there. */
  zoomTo(zoom, fit = "none") {
    const room = this.room;
    const before = this.zoom;
    const middle = room.scrollTop + room.clientHeight / 2;
    this.fit = fit;
    this.zoom = zoom;
    this.resize();
    room.scrollTop = middle * (this.zoom / before) - room.clientHeight / 2;
    sessionStorage.zoom = this.zoom;
    sessionStorage.fit = this.fit;
  }

  larger() { this.zoomTo(steps.find((step) => step > this.zoom * 1.01) ?? steps.at(-1)); }
  smaller() { this.zoomTo(steps.findLast((step) => step < this.zoom * 0.99) ?? steps[0]); }

  /** Width, whole page, true size, and round again. */
  cycle() {
    if (this.fit === "width") this.zoomTo(1, "page");
    else if (this.fit === "page") this.zoomTo(1);
    else this.zoomTo(1, "width");
  }

  // Pages

  /** The page whose middle is nearest to the middle of the room. */
  get current() {
    const room = this.room.getBoundingClientRect();
    const middle = room.top + room.height / 2;
    const distances = this.all.map(({ figure }) => {
      const box = figure.getBoundingClientRect();
      return Math.max(box.top - middle, middle - box.bottom);
    });
    return distances.indexOf(Math.min(...distances));
  }

  go(index) {
    const sheet = this.all[Math.min(Math.max(index, 0), this.all.length - 1)];
    sheet?.figure.scrollIntoView({ block: "start" });
    this.changed();
  }
}
