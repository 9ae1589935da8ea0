import { decideException } from '#domain/access/decide-exception.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { mustInform } from '#domain/accord/representation.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';

/** One line of « À faire » about patients' accords. */
export interface AccordTask {
	readonly kind: 'accord' | 'exception' | 'regularisation' | 'representant';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

/** [ACO-17] What the accords of one Intervision still ask of this person; nothing to whoever may not keep them. */
export function accordTasks(facts: MeetingFacts, viewer: Viewer): readonly AccordTask[] {
	return facts.situations.flatMap((situation) => tasksOf(facts, viewer, situation));
}

function tasksOf(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord
): readonly AccordTask[] {
	const standing = standingIn(facts, viewer, situation);
	if (!decideSituation(standing, situation, 'enregistrer-accord').ok) return [];
	const { accord, phase } = situation;
	const name = `Situation ${situation.position}`;
	const href = `/intervisions/${facts.id}/situations/${situation.id}#accord`;
	const found: AccordTask[] = [];
	const add = (kind: AccordTask['kind'], text: string, action: string) =>
		found.push({ kind, text: `${name} : ${text}`, href, action });
	const coming = facts.endedAt === null && phase === 'inscrite';
	if (coming && accord.state === 'inconnu') {
		add('accord', 'l’accord du patient n’est pas enregistré.', 'Enregistrer l’accord');
	}
	const awaited = decideAccordAct(accord, 'valider-exception').ok;
	if (awaited && decideException({ ...standing, personId: viewer.personId }, accord).ok) {
		add('exception', 'une exception attend votre validation.', 'Lire et valider');
	} else if (coming && awaited) {
		const text = 'l’exception attend la validation d’une autre personne qui anime.';
		add('exception', text, 'Voir l’exception');
	}
	if (!awaited && decideAccordAct(accord, 'regulariser').ok && phase !== 'retiree') {
		const text = 'exception à régulariser, dès que le patient peut être interrogé.';
		add('regularisation', text, 'Enregistrer sa réponse');
	}
	const goesOn = decideAccordAct(accord, 'poursuivre').ok;
	if (goesOn && phase !== 'retiree' && mustInform(accord)) {
		add('representant', 'le représentant du patient reste à informer.', 'Compléter l’accord');
	}
	return found;
}
