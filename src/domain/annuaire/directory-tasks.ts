/** One line of « À faire », in the shape of the planning's own. */
export interface DirectoryTask {
	readonly kind:
		'annuaire-doublons' | 'annuaire-courriel' | 'annuaire-adresse' | 'annuaire-proposition';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

export interface DirectoryTaskFacts {
	/** Pairs that this person may merge or keep apart. */
	readonly pairs: number;
	/** People expected within two weeks whom no mail can reach, the soonest first. */
	readonly withoutEmail: readonly { readonly personId: string; readonly name: string }[];
	/** People expected within two weeks for whose address nobody answers, and this person may ([REC-19]). */
	readonly unanswered: readonly { readonly personId: string; readonly name: string }[];
	/** E-mails or RPPS proposed to this person. */
	readonly proposals: number;
}

/** [ANN-15] What the directory asks to be done: only what anyone understands at once. */
export function directoryTasks(facts: DirectoryTaskFacts): readonly DirectoryTask[] {
	return [
		...(facts.proposals > 0 ? [proposalTask] : []),
		...firstOf(facts.withoutEmail).map(emailTask),
		...firstOf(facts.unanswered).map(addressTask),
		...(facts.pairs > 0 ? [duplicateTask(facts.pairs)] : [])
	];
}

/** Three at most, each once: a list is no task. */
function firstOf(people: DirectoryTaskFacts['withoutEmail']) {
	return [...new Map(people.map((one) => [one.personId, one])).values()].slice(0, 3);
}

const proposalTask: DirectoryTask = {
	kind: 'annuaire-proposition',
	text: 'On vous propose un nouveau courriel ou un numéro RPPS.',
	href: '/annuaire/moi',
	action: 'Accepter ou refuser'
};

const emailTask = ({ personId, name }: { personId: string; name: string }): DirectoryTask => ({
	kind: 'annuaire-courriel',
	text: `${name} est attendu·e bientôt, et son adresse électronique manque.`,
	href: `/annuaire/${personId}`,
	action: 'Ajouter l’adresse'
});

const addressTask = ({ personId, name }: { personId: string; name: string }): DirectoryTask => ({
	kind: 'annuaire-adresse',
	text: `L’adresse de ${name} est à confirmer\u00A0: sans cela, cette personne ne lit rien hors séance.`,
	href: `/annuaire/${personId}`,
	action: 'Confirmer l’adresse'
});

const duplicateTask = (pairs: number): DirectoryTask => ({
	kind: 'annuaire-doublons',
	text:
		pairs === 1
			? 'Deux fiches professionnelles semblent désigner la même personne.'
			: `${pairs} paires de fiches professionnelles semblent désigner la même personne.`,
	href: '/annuaire/doublons',
	action: 'Comparer'
});
