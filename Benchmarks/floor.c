/* The floor: the words of a CV set with Pango and Cairo in the plainest way, under the default fontconfig.
 *
 * No reading, no theme, no conformance, greedy lines. What a careful program costs is told against this.
 * usage: floor WORDS.txt OUT.pdf   (one paragraph a line)
 */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: floor WORDS.txt OUT.pdf\n"), 64;
    FILE *file = fopen(argv[1], "r");
    if (!file) return perror(argv[1]), 5;
    const double width = 595.28, height = 841.89, margin = 56;
    cairo_surface_t *surface = cairo_pdf_surface_create(argv[2], width, height);
    cairo_t *cairo = cairo_create(surface);
    PangoLayout *layout = pango_cairo_create_layout(cairo);
    PangoFontDescription *font = pango_font_description_from_string("Lato 10");
    pango_font_description_set_absolute_size(font, 10 * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, (int)((width - 2 * margin) * PANGO_SCALE));
    double y = margin;
    static char line[1 << 16];
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        pango_layout_set_text(layout, line, -1);
        int lineCount = pango_layout_get_line_count(layout);
        for (int i = 0; i < lineCount; i++) {
            if (y + 13.5 > height - margin) cairo_show_page(cairo), y = margin;
            cairo_move_to(cairo, margin, y + 10);
            pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, i));
            y += 13.5;
        }
        y += 3;
    }
    cairo_show_page(cairo);
    pango_font_description_free(font);
    g_object_unref(layout);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    int status = cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    fclose(file);
    return status;
}
