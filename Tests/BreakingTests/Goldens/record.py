#!/usr/bin/env python3
"""record.py [--count N] [--seed S] OUT.txt   records how LuaTeX breaks invented paragraphs, with its whole trace.

Needs lualatex with luaotfload and the Lato fonts. Paragraphs are drawn from a list of words; parameters, measures,
hyphenation, expansion and protrusion vary from case to case. The result is read by TeXGoldenTests."""
import argparse, json, os, random, subprocess, tempfile

WORDS = """a the of and to in for with on by at as an from or that which is was were be has had built led wrote designed
measured planned shipped taught cut halved doubled reduced improved migrated rewrote maintained reviewed coordinated
negotiated documented investigated engineering infrastructure documentation responsibility manufacturing workshop
international interdisciplinary collaboration optimisation throughput latency warehouse budget team teams product data
service services platform customer customers report reports weekly monthly quarterly annual release releases compiler
typography printing bindery archive catalogue library municipal regional national cross-functional well-known long-term
state-of-the-art peer-reviewed open-source full-time hands-on three-year company-wide day-to-day risk cost quality rate
errors defects minutes hours days weeks months years per cent staff students apprentices engineers scientists analysts
Swift Rust Python PostgreSQL Kubernetes Linux Budapest Utrecht Lisbon Tampere orchestration telemetry calibration
spectroscopy photolithography microcontroller semiconductors biodegradable transportation accessibility procurement
(internally) "pilot" 2019 2020 2021 40 12 300 10,000 3.5 first second third new old small large daily full half""".split()

def paragraph(rng):
    words = [rng.choice(WORDS) for _ in range(rng.choice([8, 20, 30, 45, 60, 90]))]
    for i in range(len(words)):
        r = rng.random()
        if r < 0.08: words[i] += ","
        elif r < 0.10: words[i] += ";"
        elif r < 0.13: words[i] += "."
    words[0] = words[0].capitalize()
    return " ".join(words).rstrip(",;.") + "."

def case(n, rng):
    sp = 65536
    j = dict(name=f"{n:04}", text=paragraph(rng), font="/usr/share/fonts/truetype/lato/Lato-Regular.ttf", size=10,
             features=rng.choice(["+kern;+liga", "-kern;-liga;-clig;-calt"]), pretolerance=100, tolerance=200,
             linepenalty=10, hyphenpenalty=50, exhyphenpenalty=50, adjdemerits=10000, doublehyphendemerits=10000,
             finalhyphendemerits=5000, looseness=0, emergencystretch=0, hangindent=0, hangafter=1,
             measure=int(rng.choice([90, 140, 180, 200.5, 250, 300, 345, 481.89]) * sp), hyphenate=rng.random() < .8)
    for key, share, values in [
            ("tolerance", .25, [100, 500, 1000, 3000]), ("pretolerance", .25, [-1, 50, 200, 1000]),
            ("linepenalty", .1, [0, 1, 50]), ("hyphenpenalty", .2, [0, 100, 500, 1000, -20]),
            ("exhyphenpenalty", .15, [0, 200, 10000]), ("adjdemerits", .15, [0, 3000, 50000]),
            ("doublehyphendemerits", .15, [0, 100000]), ("finalhyphendemerits", .15, [0, 100000]),
            ("looseness", .2, [-2, -1, 1, 2]), ("emergencystretch", .25, [int(10 * sp), int(30 * sp)])]:
        if rng.random() < share: j[key] = rng.choice(values)
    if rng.random() < .25: j["ragged"] = rng.choice([20, 40, 60]) * sp
    if rng.random() < .2: j["hangindent"], j["hangafter"] = int(rng.choice([10, 25, -15]) * sp), rng.choice([1, 2, -1, -3])
    if rng.random() < .25: j["expansion"] = rng.choice([[20, 20, 5], [20, 20, 1], [30, 10, 5]])
    if rng.random() < .25: j["protrusion"] = {".": [0, 120], ",": [0, 120], "-": [0, 150], ";": [0, 70], "(": [60, 0], '"': [80, 80], "A": [30, 30], "t": [15, 25]}
    return j

def lua(v):
    if isinstance(v, bool): return "true" if v else "false"
    if isinstance(v, str): return json.dumps(v, ensure_ascii=False)
    if isinstance(v, list): return "{" + ",".join(map(lua, v)) + "}"
    if isinstance(v, dict): return "{" + ",".join(f"[{lua(k)}]={lua(x)}" for k, x in v.items()) + "}"
    return str(v)

def main():
    a = argparse.ArgumentParser(); a.add_argument("out"); a.add_argument("--count", type=int, default=40); a.add_argument("--seed", type=int, default=1)
    a.add_argument("--keep"); a.add_argument("--most", type=int, default=10**9, help="leave out longer traces"); o = a.parse_args()
    rng = random.Random(o.seed); d = o.keep or tempfile.mkdtemp(); here = os.path.dirname(os.path.abspath(__file__))
    os.makedirs(d, exist_ok=True)
    open(d + "/jobs.lua", "w").write("return " + lua([case(n, rng) for n in range(1, o.count + 1)]))
    open(d + "/record.tex", "w").write("\\catcode`\\@=11 \\directlua{dofile(os.getenv'RECORD_LUA')}\\@@end\n")
    subprocess.run(["lualatex", "--interaction=batchmode", "--output-directory=" + d, d + "/record.tex"], stdout=subprocess.DEVNULL,
        env=dict(os.environ, RECORD_JOBS=d + "/jobs.lua", RECORD_OUT=d + "/out.txt", RECORD_LUA=here + "/record.lua"))
    traces, name = {}, None
    for line in open(d + "/record.log", errors="replace"):
        if line.startswith("%%% "): name = line[4:].strip(); traces[name] = []
        elif name and line.startswith("@") and (line[1:].split()[0] in ("firstpass", "secondpass", "emergencypass") or " via @" in line or " -> @" in line):
            traces[name].append(line.strip())
    with open(o.out, "w") as f:
        for block in open(d + "/out.txt").read().strip().split("\n\n"):
            if len(traces[block.split()[1]]) > o.most: continue
            f.write(block + "\ntrace\n" + "\n".join(traces[block.split()[1]]) + "\nend\n\n")

main()
