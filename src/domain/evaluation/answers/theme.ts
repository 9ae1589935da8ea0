import type { Line } from './answers.ts';

/** How the evaluator may code « nature des problèmes » (Rapport II.J); the words of the fiche stay in the fiche. */
export const themes: readonly Line[] = [
	{ code: 'medical-relais', label: 'Médical : relais des traitements de substitution' },
	{ code: 'medical-pathologies', label: 'Médical : pathologies connexes' },
	{ code: 'medical-prescriptions', label: 'Médical : prescriptions' },
	{ code: 'social', label: 'Social, familial, psychiatrique' },
	{ code: 'consommations', label: 'Consommations et mésusage' },
	{ code: 'relations-soignants', label: 'Relations avec les soignants' },
	{ code: 'communication', label: 'Communication entre intervenants' },
	{ code: 'autre', label: 'Autre' }
];
