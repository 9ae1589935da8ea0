/** Who signed, and how a reader checks the copy: printed only when it is given. */
export const proofTemplate = String.raw`
#if given("signatures") != none [
== Signatures
#if d.signatures.len() == 0 { par(absent) } else {
  for s in d.signatures {
    block(width: 100%, breakable: false, fill: tint, inset: 10pt, radius: 3pt, above: 0.9em, below: 0.9em, par[
      *#said(s.name)*, #said(s.fonction) \
      Signé le #said(s.moment) \
      #text(fill: soft)[Authentification#sym.space.nobreak: #said(s.authentication)]
    ])
  }
}
]

#let versions = (
  if given("formVersion") != none [Version du formulaire#sym.space.nobreak: #said(d.formVersion).],
  if given("guardVersion") != none [Version du contrôle d’identité#sym.space.nobreak: #said(d.guardVersion).],
).filter(part => part != none)

#if given("verification") != none or given("empreinte") != none {
  block(breakable: false, width: 100%, above: 1.7em)[
    == Vérification
    #if given("verification") != none { par(said(d.verification)) }

    #if given("empreinte") != none [
      #text(fill: soft)[Empreinte SHA-256 du contenu signé] \
      #text(font: "DejaVu Sans Mono", size: 8pt, d.empreinte)
    ]

    #if versions.len() > 0 { text(size: 9pt, fill: soft, versions.join([ ])) }
  ]
}
`;
