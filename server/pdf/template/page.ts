/** The sheet itself: colours, letters, margins, running head and foot. */
export const pageTemplate = String.raw`
#let d = json(bytes(sys.inputs.document))
#let ink = rgb("#16202e")
#let soft = rgb("#47566b")
#let blue = rgb("#123a6d")
#let yellow = rgb("#f2b633")
#let line-colour = rgb("#c3cddb")
#let tint = rgb("#eef3f9")
#let absent = text(fill: soft)[non renseigné]
#let blank(value) = value == none or str(value).trim() == ""
#let said(value) = if blank(value) { absent } else { value }
#let given(name) = d.at(name, default: none)
#let compact = given("compact") == true
#let running = (d.reference,
  if given("empreinte") != none [empreinte #d.empreinte.slice(0, calc.min(12, d.empreinte.len()))…],
).filter(part => part != none and part != "")

#set document(
  title: if blank(d.reference) { d.title } else { d.title + " – " + d.reference },
  author: "Intervisio", date: auto,
)
#set text(lang: "fr", region: "FR", font: "Atkinson Hyperlegible Next", size: if compact { 9pt } else { 10pt }, fill: ink)
#set par(leading: if compact { 0.56em } else { 0.64em }, spacing: if compact { 0.75em } else { 0.95em })

// The two curves of the association's own leaflets: a drawing, outside what is read.
#let curves = place(top + right, box(width: 7cm, height: 2.6cm, clip: true, {
  place(top + left, curve(stroke: (paint: blue, thickness: 6pt, cap: "round"),
    curve.move((0.4cm, -0.4cm)), curve.cubic((2.6cm, 1.5cm), (4.6cm, 1.6cm), (7.4cm, 0.5cm))))
  place(top + left, curve(stroke: (paint: yellow, thickness: 3pt, cap: "round"),
    curve.move((2.2cm, -0.4cm)), curve.cubic((3.6cm, 1.7cm), (5.6cm, 2.3cm), (7.4cm, 1.5cm))))
}))

#set page(
  paper: "a4",
  flipped: given("landscape") == true,
  margin: if compact { (x: 1.7cm, top: 1.7cm, bottom: 1.7cm) } else { (x: 2cm, top: 2.4cm, bottom: 2.3cm) },
  background: if given("issuer") != none { context if here().page() == 1 { curves } },
  header: context if here().page() > 1 {
    set text(size: 8pt, fill: soft)
    grid(columns: (1fr, auto), d.title, d.reference)
    v(-0.5em)
    line(length: 100%, stroke: 0.5pt + line-colour)
  },
  footer: context {
    set text(size: 8pt, fill: soft)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-0.5em)
    grid(
      columns: (1fr, auto),
      running.join([, ]),
      [page #here().page() sur #counter(page).final().first()],
    )
  },
)
`;
