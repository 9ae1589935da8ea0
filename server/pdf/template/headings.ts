/** Headings and tables, as every document has them. */
export const headingsTemplate = String.raw`
// A name such as « Hauts-de-France » is not broken in a title.
#show heading.where(level: 1): it => {
  show regex("\p{L}+(-\p{L}+)+"): name => box(name)
  block(below: 0.75em, text(size: if compact { 17pt } else { 22pt }, weight: 700, fill: blue, it.body))
}
// In a section without a heading, questions are of the second level: no level may be skipped (ISO 14289-1, 7.4).
#let question(body) = block(
  above: if compact { 0.95em } else { 1.35em }, below: if compact { 0.55em } else { 0.75em }, sticky: true,
  text(size: if compact { 9pt } else { 10pt }, weight: 700, fill: ink, body),
)
#let chapter(body) = block(
  width: 100%, above: if compact { 1.15em } else { 1.7em }, below: if compact { 0.7em } else { 0.95em },
  sticky: true, inset: (bottom: if compact { 3pt } else { 4pt }), stroke: (bottom: 1.1pt + blue),
  text(size: if compact { 11pt } else { 13pt }, weight: 700, fill: blue, body),
)
#show heading.where(level: 2): it => if it.at("label", default: none) == <question> { question(it.body) } else { chapter(it.body) }
#show heading.where(level: 3): it => question(it.body)
#let ask(level, label) = if not blank(label) [#heading(level: level, label) <question>]
#set table(stroke: (x, y) => (bottom: 0.5pt + line-colour), inset: (x: 7pt, y: 5.5pt), align: left + top)
`;
