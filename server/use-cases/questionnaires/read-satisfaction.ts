import type { Actor } from '#domain/access/actor.ts';
import { isOver } from '#domain/emargement/decide-validation.ts';
import type { Answers } from '#domain/questionnaire/answer.ts';
import { questionnaireKindCodes, type QuestionnaireKind } from '#domain/questionnaire/question.ts';
import { resultsOf, tellApart, type Results } from '#domain/questionnaire/results.ts';
import { tellPole, tellYear } from '#domain/questionnaire/tell-year.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
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
			/** [ACT-21] Once it is over, may send the link to those who were there. */
			readonly canSend: boolean;
			/** Null before its day. */
			readonly questionnaire: ShownQuestionnaire | null;
	  }
	| Denied
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'proposer-questionnaire');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const { poleName, startsAt } = facts;
	const begun = parisDay(new Date(startsAt)) <= parisDay(deps.now());
	const questionnaire = begun ? await openQuestionnaire(deps, { intervisionId }) : null;
	const over = isOver(facts, deps.now());
	const canSend = over && (await loadMeetingFor(deps, actor, intervisionId, 'inviter')).ok;
	return { ok: true, poleName, startsAt, canSend, questionnaire };
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
	const bassins = new Map(poles.map(({ id, bassin }) => [id, bassin]));
	const placed = asked.flatMap(({ id, kind, poleId: at }) =>
		answers
			.filter(({ questionnaireId }) => questionnaireId === id)
			.map((one) => ({ kind, meeting: id, poleId: at, answers: one.answers }))
	);
	const ofKind = groupBy(placed, ({ kind }) => kind);
	const ofPole = (all: readonly Placed[]) => groupBy(all, ({ poleId: at }) => at ?? '');
	// Whoever follows several pôles sees each of them: what they tell, and no sum that stands in no report.
	const tell = (all: readonly Placed[]) =>
		loaded.scope === null
			? tellYear(all, (at) => bassins.get(at) ?? '')
			: tellApart(poles.map(({ id }) => tellPole(ofPole(all)(id))));
	return {
		ok: true,
		satisfaction: {
			kinds: questionnaireKindCodes.flatMap((kind) => {
				const given = ofKind(kind);
				const { told, left } = tell(given);
				const meetings = new Set(given.map(({ meeting }) => meeting)).size;
				const results = resultsOf(
					kind,
					told.map((one) => one.answers)
				);
				const shown = { kind, meetings, answers: given.length, results, leftOut: left.length };
				return given.length > 0 ? [shown] : [];
			}),
			poles: poles.map(({ id, name }) => ({ id, name }))
		}
	};
}

interface Placed {
	readonly kind: QuestionnaireKind;
	readonly meeting: string;
	readonly poleId: string | null;
	readonly answers: Answers;
}
