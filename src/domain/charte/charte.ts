/** A chapter of the Charte: its title and its rules, one sentence each. */
interface CharteSection {
	readonly title: string;
	readonly rules: readonly string[];
}

/** A version of the Charte, as it is shown and accepted. */
export interface Charte {
	/** Stored with each acceptance: the words someone agreed to can always be found again. */
	readonly version: string;
	readonly preamble: readonly string[];
	readonly sections: readonly CharteSection[];
	readonly closing: string;
	/** The few rules that are recalled in the room, in one breath each. */
	readonly recall: readonly string[];
}

/**
 * The Charte of the demonstration: every rule of the association's (Guide, Annexe I) in our own
 * words; the association installs its official text as another version (decisions.md §4).
 */
export const charte: Charte = {
	version: 'demonstration-2026.1',
	preamble: [
		'L’Intervision réunit des professionnels de la santé, du médico-social et du social autour d’une personne qui vit avec une addiction et dont la situation est complexe.',
		'Elle sert à mieux comprendre cette situation et à accorder l’action de chacun, pour améliorer le parcours de soins et l’accompagnement.',
		'En participant, chacun s’engage à respecter cette Charte.'
	],
	sections: [
		{
			title: 'Le respect du patient : son accord, le secret partagé, son identité protégée',
			rules: [
				'L’accord du patient est obtenu avant l’Intervision. Par exception, pour un patient en rupture de soins, les professionnels peuvent se réunir sans cet accord.',
				'Les échanges se déroulent dans le plus grand respect du patient.',
				'L’Intervision relève du secret partagé : tout ce qui s’y dit est confidentiel.',
				'Le patient est désigné par un pseudonyme, par exemple son prénom et la première lettre de son nom de famille. Son identité n’est jamais dite ni écrite.',
				'Seules sont partagées les informations utiles à la compréhension de sa situation.',
				'Chacun n’utilise ce qu’il apprend que dans l’intérêt du patient.',
				'À la fin, l’animateur ou l’animatrice fait la synthèse et choisit, avec le groupe, la personne chargée de la restitution au patient.',
				'Si c’est nécessaire, la participation du patient peut être envisagée.'
			]
		},
		{
			title: 'Le respect des intervenantes et des intervenants',
			rules: [
				'L’animateur ou l’animatrice veille au respect entre toutes les personnes présentes.',
				'Le groupe travaille sans hiérarchie.',
				'La parole est libre et partagée ; personne n’y est jugé.'
			]
		},
		{
			title: 'L’évolution de l’Intervision, au service des patients et des professionnels',
			rules: [
				'Un comité de pilotage examine régulièrement, et au moins une fois par an, l’évolution du dispositif et son adaptation au territoire.',
				'Il réunit des représentants de celles et ceux qui utilisent le dispositif et des institutions locales.',
				'Si besoin, une convention de partenariat est signée pour faciliter le déroulement des Intervisions.'
			]
		}
	],
	closing:
		'Par éthique et pour protéger la confidentialité, les représentants de l’industrie pharmaceutique ne participent pas aux Intervisions, ni aucune personne qui n’est pas tenue au secret professionnel partagé.',
	recall: [
		'Ce qui se dit ici relève du secret partagé\u00A0: tout reste confidentiel.',
		'Le patient n’est jamais nommé\u00A0: un prénom et une initiale suffisent.',
		'On ne partage que ce qui est utile pour comprendre sa situation.',
		'La parole est libre et partagée, sans hiérarchie\u00A0; personne n’est jugé.'
	]
};
