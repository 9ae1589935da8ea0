/** The reminders before an Intervision. `unanswered`: only for those who have not answered. */
export const relanceSteps = {
	'premiere-relance': { words: 'Première relance, sans réponse', usual: 14, unanswered: true },
	'seconde-relance': { words: 'Seconde relance, sans réponse', usual: 7, unanswered: true },
	rappel: { words: 'Rappel à toutes les personnes attendues', usual: 2, unanswered: false },
	lien: { words: 'Le lien, à nouveau, la veille', usual: 1, unanswered: false }
} as const;

export type RelanceStep = keyof typeof relanceSteps;
export const relanceStepCodes = Object.keys(relanceSteps) as readonly RelanceStep[];

/** How many days before each step leaves; null: never. */
export type RelancePlan = Readonly<Record<RelanceStep, number | null>>;

export const usualPlan: RelancePlan = {
	'premiere-relance': relanceSteps['premiere-relance'].usual,
	'seconde-relance': relanceSteps['seconde-relance'].usual,
	rappel: relanceSteps.rappel.usual,
	lien: relanceSteps.lien.usual
};

/** The pôle's habits over the usual ones, without the steps that this Intervision leaves out. */
export function planOf(
	pole: readonly { readonly step: string; readonly daysBefore: number | null }[],
	off: readonly string[]
): RelancePlan {
	const days = (step: RelanceStep): number | null => {
		if (off.includes(step)) return null;
		const own = pole.find((row) => row.step === step);
		return own ? own.daysBefore : usualPlan[step];
	};
	return {
		'premiere-relance': days('premiere-relance'),
		'seconde-relance': days('seconde-relance'),
		rappel: days('rappel'),
		lien: days('lien')
	};
}
