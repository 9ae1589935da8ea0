import type { Actor } from '#domain/access/actor.ts';
import { questionnaireKindCodes, type QuestionnaireKind } from '#domain/questionnaire/question.ts';
import {
	resultsOf,
	tellableMeeting,
	tellTogether,
	type Results
} from '#domain/questionnaire/results.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { StoredAnswer, StoredQuestionnaire } from '#server/db/questionnaires.ts';
import { loadActivites } from '../activites/load-activites.ts';
import type { LinkDeps } from '../demande/demande-links.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import {
	openQuestionnaire,
	questionnaireUrl,
	type ShownQuestionnaire
} from './open-questionnaire.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** [ACT-19] The questionnaire of an Intervision, for whoever keeps its end or follows its pôle. */
export async function readMeetingSatisfaction(
	deps: LinkDeps,
	actor: Actor,
	intervisionId: string
): Promise<
	| {
			readonly ok: true;
			readonly poleName: string;
			readonly startsAt: string;
			/** Null before its day. */
			readonly questionnaire: ShownQuestionnaire | null;
	  }
	| Denied
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'proposer-questionnaire');
	if (!loaded.ok) return loaded;
	const { poleName, startsAt } = loaded.facts;
	const begun = parisDay(new Date(startsAt)) <= parisDay(deps.now());
	const questionnaire = begun ? await openQuestionnaire(deps, { intervisionId }) : null;
	return { ok: true, poleName, startsAt, questionnaire };
}

/** [ACT-19] Where somebody who was expected goes to say what she thought; nothing of her goes there with her. */
export async function readOwnSatisfaction(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<{ readonly ok: true; readonly url: string } | Denied> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	return { ok: true, url: await questionnaireUrl(deps, { intervisionId }) };
}

/** What was said of the meetings of one kind. */
interface KindSatisfaction {
	readonly kind: QuestionnaireKind;
	readonly answers: number;
	readonly meetings: number;
	readonly results: Results;
	/** Answers that no figure holds yet, lest a subtraction tell them. */
	readonly leftOut: number;
}

export interface Satisfaction {
	readonly kinds: readonly KindSatisfaction[];
	readonly poles: readonly { readonly id: string; readonly name: string }[];
}

/** [ACT-17] What people thought of a year's meetings, kind by kind; as much of it as can be told. */
export async function readSatisfaction(
	deps: Deps,
	actor: Actor,
	{ year, poleId }: { readonly year: number; readonly poleId: string | null }
): Promise<{ readonly ok: true; readonly satisfaction: Satisfaction } | Denied> {
	const loaded = await loadActivites(deps, actor, 'voir-activites');
	if (!loaded.ok) return loaded;
	const own = await deps.questionnaires.ofYear(year, loaded.scope);
	const asked = own.filter((one) => poleId === null || one.poleId === poleId);
	const answers = await deps.questionnaires.answersOf(asked.map(({ id }) => id));
	const poles = await deps.poles.byIds(loaded.poleIds);
	const ofKind = groupBy(asked, ({ kind }) => kind);
	return {
		ok: true,
		satisfaction: {
			kinds: questionnaireKindCodes
				.map((kind) => kindSatisfaction(kind, ofKind(kind), answers))
				.filter((one) => one.answers > 0),
			poles: poles.map(({ id, name }) => ({ id, name }))
		}
	};
}

function kindSatisfaction(
	kind: QuestionnaireKind,
	asked: readonly StoredQuestionnaire[],
	all: readonly StoredAnswer[]
): KindSatisfaction {
	const given = (id: string) =>
		all.flatMap(({ questionnaireId, answers }) => (questionnaireId === id ? [answers] : []));
	// Pôle by pôle first: each sees its own figures beside those of the region.
	const ofPole = groupBy(asked, ({ poleId }) => poleId ?? '');
	const whole = tellTogether(
		[...new Set(asked.map(({ poleId }) => poleId ?? ''))].map((poleId) =>
			tellTogether(ofPole(poleId).map(({ id }) => tellableMeeting(given(id))))
		)
	);
	const answered = asked.filter(({ id }) => given(id).length > 0);
	return {
		...{ kind, meetings: answered.length, answers: whole.told.length + whole.left.length },
		...{ results: resultsOf(kind, whole.told), leftOut: whole.left.length }
	};
}
