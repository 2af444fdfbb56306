-- Has LuaTeX break the paragraphs of jobs.lua and writes, for each, the list it saw and the lines it chose.
-- Run by record.py. Lengths are scaled points throughout.
local GLYPH, GLUE, KERN, DISC, PENALTY, HLIST =
  node.id "glyph", node.id "glue", node.id "kern", node.id "disc", node.id "penalty", node.id "hlist"
local ITEM = luatexbase.new_attribute "vitaset_item"
local jobs = dofile(os.getenv "RECORD_JOBS")
local out = assert(io.open(os.getenv "RECORD_OUT", "w"))
local job, lines

local fonts = {}
local function loadfont(j)
  local spec = string.format("[%s]:mode=harf;script=latn;%s", j.font, j.features)
  local key = spec .. table.concat(j.expansion or {}, " ") .. (j.protrusion and "p" or "")
  if not fonts[key] then
    tex.runtoks(function() tex.sprint(string.format("\\global\\font\\bodyfont={%s;+v%d} at %spt\\relax", spec, #key + 100 * (fonts.count or 0), j.size)) end)
    fonts[key] = font.id "bodyfont"
    local f = "\\bodyfont"
    fonts.count = (fonts.count or 0) + 1
    if j.expansion then
      local e = j.expansion
      tex.runtoks(function() tex.sprint(string.format("\\expandglyphsinfont%s %d %d %d\\relax", f, e[1], e[2], e[3])) end)
    end
    for char, codes in pairs(j.protrusion or {}) do
      tex.runtoks(function() tex.sprint(string.format("\\lpcode%s%d=%d\\rpcode%s%d=%d\\relax",
        f, utf8.codepoint(char), codes[1], f, utf8.codepoint(char), codes[2])) end)
    end
  end
  return fonts[key]
end

local language
local function loadlanguage()
  if not language then
    language = lang.new(231)
    lang.prehyphenchar(language, 45)
    lang.posthyphenchar(language, 0)
    local file = io.open(kpse.find_file "hyphen.tex")
    local source = file:read "a":gsub("%%[^\n]*", "")
    file:close()
    lang.patterns(language, source:match "\\patterns{(.-)}")
    lang.hyphenation(language, source:match "\\hyphenation{(.-)}")
  end
  return lang.id(language)
end

local function hang(glyph, side)
  -- Shaped glyphs without a character of their own have numbers beyond Unicode, and no codes.
  local codes = job.protrusion and glyph.char < 0x110000 and job.protrusion[utf8.char(glyph.char)]
  if not codes then return 0 end
  return math.floor(codes[side] * font.getfont(glyph.font).parameters.quad / 1000 + 0.5)
end

-- The width of a short list such as the parts of a discretionary.
local function width(head)
  local sum = 0
  for n in node.traverse(head) do if n.id == GLYPH or n.id == KERN then sum = sum + (n.width or n.kern) end end
  return sum
end

-- TeX's list as items; a word is one box from one discretionary or glue to the next.
-- LuaTeX looks for hanging characters beside a break: of a box after a discretionary only what is there if the line
-- breaks hangs over the margin, and what stands for an unbroken one hangs over none.
-- Kerns are expanded between two characters only; the others are boxes of their own (k).
local function items(head)
  local result, box, post = {}, nil, nil
  local function flush()
    if box and box.kern ~= 0 then result[#result + 1] = string.format("k%d,%d,0", box.kern, box.first or 0) end
    if box then result[#result + 1] = string.format("b%d,%d,%d", box.width, box.first or 0, box.last or 0) end
    box, post = nil, nil
  end
  local function put(n, isReplacement)
    box = box or { width = 0, kern = 0, first = post }
    if n.id == KERN then
      local isBetween = n.prev and n.prev.id == GLYPH and n.next and n.next.id == GLYPH
      box[isBetween and "width" or "kern"] = box[isBetween and "width" or "kern"] + n.kern
    else
      box.width = box.width + n.width
      box.first = box.first or isReplacement and 0 or hang(n, 1)
      box.last = isReplacement and 0 or hang(n, 2)
    end
  end
  for n in node.traverse(head) do
    if n.id == GLYPH or n.id == KERN then
      put(n)
    elseif n.id == GLUE then
      flush()
      node.set_attribute(n, ITEM, #result)
      result[#result + 1] = string.format("g%d,%d,%d,%d", n.width, n.stretch, n.shrink, math.max(n.stretch_order - 1, 0))
    elseif n.id == PENALTY then
      flush()
      result[#result + 1] = "p" .. n.penalty
    elseif n.id == DISC then
      flush()
      node.set_attribute(n, ITEM, #result)
      local last = n.pre and node.tail(n.pre)
      result[#result + 1] = string.format("%s%d,%d,%d,%d", n.subtype <= 2 and "e" or "h", n.penalty, width(n.pre),
        width(n.post) - width(n.replace), last and last.id == GLYPH and hang(last, 2) or 0)
      post = n.post and n.post.id == GLYPH and hang(n.post, 1) or 0
      for r in node.traverse(n.replace) do put(r, true) end
    end
  end
  flush()
  result[#result + 1] = "p-10000"
  return table.concat(result, " ")
end

luatexbase.add_to_callback("linebreak_filter", function(head)
  lines = items(head)
  texio.write_nl("log", "%%% " .. job.name)
  local result, info = tex.linebreak(head, {})
  job.info = info
  return result
end, "vitaset")

local function paragraph(j)
  local f, l = loadfont(j), loadlanguage()
  local p = font.getfont(f).parameters
  local head, tail
  local function add(n)
    if head then tail.next, n.prev = n, tail else head = n end
    tail = n
  end
  for _, c in utf8.codes(j.text) do
    if c == 32 then
      local g = node.new(GLUE, 13)
      g.width = math.floor(p.space + 0.5)
      if not j.ragged then g.stretch, g.shrink = math.floor(p.space_stretch + 0.5), math.floor(p.space_shrink + 0.5) end
      add(g)
    else
      local g = node.new(GLYPH, 1)
      g.font, g.char, g.lang, g.left, g.right, g.uchyph = f, c, l, 2, 3, 1
      if not j.hyphenate then g.left, g.right = 63, 63 end
      add(g)
    end
  end
  return head
end

local NAMES = { "pretolerance", "tolerance", "linepenalty", "hyphenpenalty", "exhyphenpenalty", "adjdemerits",
  "doublehyphendemerits", "finalhyphendemerits", "looseness" }

local function run(j)
  job = j
  local head = paragraph(j)
  for _, name in ipairs(NAMES) do tex[name] = j[name] end
  tex.hsize, tex.parindent, tex.emergencystretch = j.measure, 0, j.emergencystretch
  tex.hbadness, tex.vbadness, tex.hfuzz, tex.tracingparagraphs = 10000, 10000, 2 ^ 30, 1
  tex.adjustspacing, tex.protrudechars = j.expansion and 2 or 0, j.protrusion and 2 or 0
  tex.setglue("leftskip", 0, 0, 0, 0, 0)
  tex.setglue("rightskip", 0, j.ragged and j.ragged or 0, 0, 0, 0)
  tex.setglue("parfillskip", 0, 65536, 0, 2, 0)
  -- A new \vbox forgets these, so they are set inside it.
  vitaset_paragraph = function()
    tex.hangindent, tex.hangafter, tex.looseness = j.hangindent, j.hangafter, j.looseness
    node.write(head)
  end
  tex.runtoks(function() tex.sprint "\\everypar{}\\setbox42\\vbox{\\noindent\\directlua{vitaset_paragraph()}\\par}" end)
  -- The glue or discretionary at which a line ends stays on it, the glue as \rightskip.
  local breaks, ratios, expansions = {}, {}, {}
  for line in node.traverse_id(HLIST, tex.box[42].head) do
    local item, expansion
    for n in node.traverse(line.head) do
      if n.id == GLYPH then expansion = n.expansion_factor end
      if n.id == GLUE or n.id == DISC then item = node.get_attribute(n, ITEM) or item end
    end
    breaks[#breaks + 1] = item
    expansions[#expansions + 1] = expansion // 1000
    ratios[#ratios + 1] = string.format("%.6f", (line.glue_sign == 2 and -1 or 1) * line.glue_set)
  end
  out:write("case ", j.name, "\n")
  for _, name in ipairs(NAMES) do out:write(name, " ", j[name], "\n") end
  out:write("emergencystretch ", j.emergencystretch, "\nrightskip ", j.ragged or 0, "\n")
  out:write("hsize ", j.measure, "\nhang ", j.hangindent, " ", j.hangafter, "\n")
  local e = j.expansion or { 0, 0, 5 }
  out:write("expansion ", e[1], " ", e[2], " ", e[3], "\n")
  out:write("items ", lines, "\n")
  out:write("breaks ", table.concat(breaks, " "), "\nratios ", table.concat(ratios, " "), "\n")
  out:write("expansions ", table.concat(expansions, " "), "\n")
  out:write("demerits ", job.info and job.info.demerits or 0, "\n\n")
end

for _, j in ipairs(jobs) do run(j) end
out:close()
