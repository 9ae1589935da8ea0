/** How long one kind of data is kept, and why that long. */
interface KindRule {
	readonly label: string;
	/** From what day the months are counted, in words. */
	readonly since: string;
	readonly months: number;
	/** What the direction may choose: outside, a text or the work itself would be betrayed. */
	readonly least: number;
	readonly most: number;
	/** Where the usual duration comes from (compliance.md §2). */
	readonly source: string;
	readonly effect: string;
}

/** [CON-1] What is kept for a time that the direction sets; what ends by itself is in standing-durations.ts. */
export const kindRules = {
	situations: {
		label: 'Dossiers et situations étudiées',
		since: 'depuis la dernière Intervision du dossier',
		months: 24,
		least: 6,
		most: 60,
		source:
			'Aucun texte ne fixe cette durée. Repère\u00A0: deux ans après le dernier contact dans le secteur social et médico-social (référentiel CNIL 2023-095).',
		effect:
			'Le dossier, ses fiches, leurs documents scellés, les accords et les demandes sont détruits\u00A0; les réponses codées des fiches sont ajoutées à des comptes par pôle et par année.'
	},
	demandes: {
		label: 'Demandes restées sans suite',
		since: 'depuis le dernier mot écrit dans la demande',
		months: 12,
		least: 3,
		most: 24,
		source:
			'Aucun texte ne fixe cette durée. Un an laisse revenir une demande refusée ou retirée\u00A0; au-delà elle ne sert plus (minimisation, RGPD art.\u00A05).',
		effect:
			'La demande, ses compléments, les coordonnées de qui l’a déposée et le dossier jamais étudié sont détruits.'
	},
	paiements: {
		label: 'Indemnisations',
		since: 'depuis la fin de l’année de l’Intervision',
		months: 120,
		least: 120,
		most: 180,
		source:
			'Pièces comptables\u00A0: dix ans à partir de la clôture de l’exercice (code de commerce, art.\u00A0L.123-22).',
		effect:
			'Les indemnités payées ou écartées sont détruites, et les bordereaux qu’elles laissent vides. Une indemnité encore due n’est jamais détruite.'
	}
} as const satisfies Readonly<Record<string, KindRule>>;

export type ConservationKind = keyof typeof kindRules;
export const conservationKinds = Object.keys(kindRules) as readonly ConservationKind[];

/** Months of each kind, as they stand. */
export type Durations = Readonly<Record<ConservationKind, number>>;

/** What stands where the direction has chosen nothing; an unknown kind of a former version counts for nothing. */
export function durationsFrom(
	chosen: readonly { readonly kind: string; readonly months: number }[]
): Durations {
	const months = (kind: ConservationKind) =>
		chosen.find((one) => one.kind === kind)?.months ?? kindRules[kind].months;
	return {
		situations: months('situations'),
		demandes: months('demandes'),
		paiements: months('paiements')
	};
}

/** [CON-8] The longer of two durations for each kind: what was lengthened meanwhile is kept, what was shortened too. */
export function longerOf(one: Durations, other: Durations): Durations {
	return {
		situations: Math.max(one.situations, other.situations),
		demandes: Math.max(one.demandes, other.demandes),
		paiements: Math.max(one.paiements, other.paiements)
	};
}

/** [CON-2] Null when the direction may choose this; otherwise the sentence that says what it may. */
export function refuseDuration(kind: ConservationKind, months: number): string | null {
	const { least, most } = kindRules[kind];
	if (Number.isInteger(months) && months >= least && months <= most) return null;
	return `Indiquez un nombre de mois entre ${least} et ${most}.`;
}
