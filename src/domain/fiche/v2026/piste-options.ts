import type { Option } from '../field.ts';

const precision = (label: string) => ({ label, max: 300 });

/** Field 14 of the printed 2023 form: the fourteen pistes, in its words and order. */
export const pisteOptions: readonly Option[] = [
	{ code: 'trouver-medecin-traitant', label: 'Aider à trouver un médecin traitant' },
	{
		code: 'contacter-medecin-traitant',
		label: 'Contacter le médecin traitant pour faire le point'
	},
	{ code: 'ajuster-traitement', label: 'Ajuster traitement' },
	{ code: 'adapter-delivrance', label: 'Adapter le mode de délivrance' },
	{ code: 'remobiliser', label: 'Remobiliser le patient dans le soin' },
	{ code: 'poursuivre', label: 'Poursuivre la prise en soins actuelle' },
	{ code: 'optimiser-accompagnement', label: 'Optimiser l’accompagnement' },
	{
		code: 'accompagnement-conjoint',
		label: 'Mettre en place un accompagnement conjoint',
		precision: precision('Entre qui et qui ?')
	},
	{
		code: 'orienter',
		label: 'Orienter (ets. spécialisé, hospitalisation, psychiatre, psychologue…)'
	},
	{ code: 'accompagnement-social', label: 'Proposer un accompagnement social' },
	{ code: 'contact-famille', label: 'Proposer au patient de prendre contact avec sa famille' },
	{ code: 'synthese', label: 'Proposer une synthèse' },
	{ code: 'retour-absents', label: 'Faire un retour de l’ITV aux intervenants absents' },
	{ code: 'autre', label: 'Autre', precision: precision('Préciser') }
];
