/** Everything that « À faire » may ask, with how soon it is for today. */
const urgencies = {
	// always for today: somebody waits, or something can no longer wait
	compte: 'toujours',
	'annuaire-proposition': 'toujours',
	demande: 'toujours',
	inscription: 'toujours',
	changement: 'toujours',
	retrait: 'toujours',
	'a-prevenir': 'toujours',
	adresse: 'toujours',
	reponse: 'toujours',
	identification: 'toujours',
	medecin: 'toujours',
	fiche: 'toujours',
	signature: 'toujours',
	relecture: 'toujours',
	archive: 'toujours',
	restitution: 'toujours',
	suite: 'toujours',
	'suites-en-retard': 'toujours',
	tarif: 'toujours',
	'retour-incomplet': 'toujours',
	retour: 'toujours',
	'retour-arrive': 'toujours',
	presence: 'toujours',
	emargement: 'toujours',
	// for today from this many days before the Intervision
	accord: 10,
	exception: 10,
	representant: 10,
	'annuaire-courriel': 10,
	'annuaire-adresse': 10,
	animateur: 14,
	expert: 14,
	invitation: 21,
	date: 21,
	reprogrammation: 21,
	// when there is time
	'date-passee': 'ensuite',
	'meme-patient': 'ensuite',
	regularisation: 'ensuite',
	referent: 'ensuite',
	indemnite: 'ensuite',
	copil: 'ensuite',
	convention: 'ensuite',
	'annuaire-doublons': 'ensuite'
} as const satisfies Record<string, number | 'toujours' | 'ensuite'>;

export type TaskKind = keyof typeof urgencies;

/** One thing to do: a sentence, and the one place where it is done. */
export interface Task {
	readonly kind: TaskKind;
	readonly text: string;
	readonly href: string;
	readonly action: string;
	/** The Intervision or the pôle that it is about. */
	readonly about: { readonly poleName: string; readonly startsAt: string | null } | null;
}

/** The lines of « À faire », the nearest Intervision first. */
export interface TaskList {
	readonly today: readonly Task[];
	readonly later: readonly Task[];
}

/** [TAC-1] Parts what is to be done today from what can wait; the same line twice is one line. */
export function sortTasks(tasks: readonly Task[], now: Date): TaskList {
	const once = [...new Map(tasks.map((task) => [keyOf(task), task])).values()];
	const ordered = once.toSorted((one, other) => whenOf(one) - whenOf(other));
	return {
		today: ordered.filter((task) => isForToday(task, now)),
		later: ordered.filter((task) => !isForToday(task, now))
	};
}

function isForToday({ kind, about }: Task, now: Date): boolean {
	const urgency = urgencies[kind];
	if (typeof urgency !== 'number') return urgency === 'toujours';
	const startsAt = about?.startsAt ?? null;
	if (startsAt === null) return true;
	return Date.parse(startsAt) - now.getTime() <= urgency * 86_400_000;
}

const keyOf = ({ href, text, about }: Task): string =>
	[text, href, about?.poleName, about?.startsAt].join('|');

/** What concerns no date comes first: it is about the person, or about someone who waits for an answer. */
const whenOf = ({ about }: Task): number => (about?.startsAt ? Date.parse(about.startsAt) : 0);
