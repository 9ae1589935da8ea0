import { isOpenOn, mostAnswers } from '#domain/questionnaire/window.ts';
import type { Answers } from '#domain/questionnaire/answer.ts';
import {
	questionsOf,
	type Question,
	type QuestionnaireKind
} from '#domain/questionnaire/question.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { StoredQuestionnaire } from '#server/db/questionnaires.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';

export interface QuestionnaireDeps extends Deps {
	/** Per address, in memory, for a minute: a whole room shares one. */
	readonly questionnaireLimit: RateLimit;
}

/** What is shown to whoever holds the link: which meeting, and what is asked. */
export interface QuestionnaireForm {
	readonly kind: QuestionnaireKind;
	/** Null: an Intervision. */
	readonly title: string | null;
	readonly poleName: string | null;
	readonly day: string;
	readonly questions: readonly Question[];
}

interface Where {
	readonly token: string;
	/** Counted, never kept. */
	readonly address: string;
}

/** [ACT-14] Shows the questionnaire of a link. */
export async function readQuestionnaire(
	deps: QuestionnaireDeps,
	where: Where
): Promise<
	| { readonly ok: true; readonly form: QuestionnaireForm }
	| { readonly ok: false; readonly why: Refusal }
> {
	const opened = await open(deps, where);
	if (!opened.ok) return opened;
	const { kind, title, poleName, day } = opened.found;
	return { ok: true, form: { kind, title, poleName, day, questions: questionsOf(kind) } };
}

/**
 * [ACT-14] [ACT-15] [ACT-16] Keeps one anonymous answer. The journal holds no line of it: a line has its moment, and a
 * moment is almost a name.
 */
export async function answerQuestionnaire(
	deps: QuestionnaireDeps,
	where: Where,
	{
		answers,
		remark,
		confirmed
	}: {
		readonly answers: Answers;
		readonly remark: string | null;
		readonly confirmed: readonly string[];
	}
): Promise<FormOutcome> {
	const opened = await open(deps, where);
	if (!opened.ok) return { ...opened, fields: [] };
	const { found } = opened;
	if (Object.keys(answers).length === 0 && remark === null) {
		const field = questionsOf(found.kind)[0]?.code ?? '';
		return { ok: false, why: 'saisie-invalide', fields: [{ field, message: empty }] };
	}
	const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
	const guarded = await guardForm(deps, { texts: { remark }, confirmed }, question);
	if (!guarded.ok) return guarded;
	const one = {
		...{ id: deps.id(), questionnaireId: found.id, answers, remark },
		answeredOn: parisDay(deps.now())
	};
	const kept = await deps.transaction((tx) => deps.questionnaires.answer(one, mostAnswers, tx));
	return kept ? { ok: true } : { ok: false, why: 'questionnaire-plein', fields: [] };
}

const empty = 'Répondez à une question au moins, ou écrivez un mot.';

async function open(
	deps: QuestionnaireDeps,
	{ token, address }: Where
): Promise<
	| { readonly ok: true; readonly found: StoredQuestionnaire }
	| { readonly ok: false; readonly why: Refusal }
> {
	if (!deps.questionnaireLimit.take(address)) return { ok: false, why: 'trop-de-demandes' };
	const found = await deps.questionnaires.byHash(deps.sha256(token));
	if (!found || found.calledOff) return { ok: false, why: 'lien-inconnu' };
	return isOpenOn(found.day, parisDay(deps.now()))
		? { ok: true, found }
		: { ok: false, why: 'questionnaire-clos' };
}
