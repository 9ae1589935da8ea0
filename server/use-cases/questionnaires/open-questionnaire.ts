import { windowOf } from '#domain/questionnaire/window.ts';
import { resultsOf, type Results } from '#domain/questionnaire/results.ts';
import type { QuestionnairePlace, StoredQuestionnaire } from '#server/db/questionnaires.ts';
import type { LinkDeps } from '../demande/demande-links.ts';
import type { Deps } from '../deps.ts';

/** A questionnaire for whoever proposes it: its link, and what was answered once there is enough of it. */
export interface ShownQuestionnaire {
	readonly url: string;
	/** Its QR code. */
	readonly picture: string;
	/** The last day on which one may answer. */
	readonly until: string;
	readonly results: Results;
	/** [ACT-17] The free words, without an order, and from five answers on. */
	readonly remarks: readonly string[];
}

/** [ACT-14] The address of a meeting's questionnaire; the questionnaire is made the first time that it is asked for. */
export async function questionnaireUrl(deps: Deps, place: QuestionnairePlace): Promise<string> {
	return (await findOrMake(deps, place)).url;
}

/** The same with its QR code and what was answered. Who may ask is decided before. */
export async function openQuestionnaire(
	deps: LinkDeps,
	place: QuestionnairePlace
): Promise<ShownQuestionnaire> {
	const { found, url } = await findOrMake(deps, place);
	const answers = await deps.questionnaires.answersOf([found.id]);
	const results = resultsOf(
		found.kind,
		answers.map((one) => one.answers)
	);
	return {
		...{ url, picture: deps.qrPicture(url), until: windowOf(found.day).until, results },
		remarks: results.shown ? inNoOrder(answers.flatMap(({ remark }) => remark ?? [])) : []
	};
}

/** By their letters: not as they came. */
const inNoOrder = (remarks: readonly string[]): readonly string[] =>
	remarks.toSorted((one, other) => one.localeCompare(other, 'fr'));

async function findOrMake(
	deps: Deps,
	place: QuestionnairePlace
): Promise<{ readonly found: StoredQuestionnaire; readonly url: string }> {
	let found = await deps.questionnaires.at(place);
	if (!found) {
		const id = deps.id();
		await deps.questionnaires.add({ id, ...newLink(deps, id), createdAt: deps.now() }, place);
		found = await deps.questionnaires.at(place);
	}
	if (!found) throw new Error('the questionnaire was not kept');
	const { id, linkSeed, linkHash } = found;
	const known = deps.questionnaireLinks
		.tokens(id, linkSeed)
		.find((one) => deps.sha256(one) === linkHash);
	if (known !== undefined) return { found, url: urlOf(deps, known) };
	// Made under a key that is no longer given: a link that nobody can say again is of no use here.
	const link = newLink(deps, id);
	await deps.questionnaires.setLink(id, link);
	return { found, url: urlOf(deps, deps.questionnaireLinks.token(id, link.linkSeed)) };
}

function newLink(deps: Deps, id: string) {
	const linkSeed = deps.id();
	return { linkSeed, linkHash: deps.sha256(deps.questionnaireLinks.token(id, linkSeed)) };
}

const urlOf = ({ origin }: Pick<Deps, 'origin'>, token: string) =>
	`${origin}/satisfaction/${token}`;
