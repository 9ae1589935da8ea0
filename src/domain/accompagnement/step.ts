/**
 * What the association goes through with a new pôle (Rapport I.D, Annexe « Vous souhaitez développer l’Intervision » ;
 * Guide). `known`: the application sees it by itself, and nobody ticks it.
 */
const steps = {
	contact: { label: 'Première rencontre avec les acteurs du territoire', known: false },
	presentation: { label: 'Intervision présentée aux professionnels', known: false },
	lieu: { label: 'Lieu d’accueil ou visio choisi', known: false },
	coordination: { label: 'Coordination désignée', known: true },
	referent: { label: 'Référent·e désigné·e', known: true },
	expert: { label: 'Expert·e en addictologie trouvé·e', known: false },
	convention: { label: 'Convention signée', known: true },
	formation: { label: 'Référent·e et coordination formés', known: true },
	outils: { label: 'Charte, guide et documents remis', known: false },
	lancement: { label: 'Réunion de lancement tenue', known: true },
	premiere: { label: 'Première Intervision tenue', known: true },
	bilan: { label: 'Point fait après les premières Intervisions', known: false },
	copil: { label: 'Premier Copil tenu', known: true }
} as const satisfies Readonly<Record<string, { label: string; known: boolean }>>;

export type Step = keyof typeof steps;
export const stepCodes = Object.keys(steps) as readonly Step[];

/** Those that somebody notes. */
export const notedStepCodes = stepCodes.filter((code) => !steps[code].known);

/** A step that was done, by whom when somebody noted it. */
export interface DoneStep {
	readonly step: Step;
	/** Null: before anybody kept count. */
	readonly on: string | null;
	readonly by: string | null;
}

export interface StepLine {
	readonly step: Step;
	readonly label: string;
	readonly known: boolean;
	readonly done: DoneStep | null;
}

export interface Accompaniment {
	readonly lines: readonly StepLine[];
	readonly done: number;
	/** The first that is not done; null: all are. */
	readonly next: StepLine | null;
}

/** [ACT-13] Lays the steps out in their order, what is done beside what is not. */
export function accompanimentOf(done: readonly DoneStep[]): Accompaniment {
	const lines = stepCodes.map((step) => ({
		...{ step, ...steps[step] },
		done: done.find((one) => one.step === step) ?? null
	}));
	return {
		lines,
		done: lines.filter((line) => line.done !== null).length,
		next: lines.find((line) => line.done === null) ?? null
	};
}
