import type { Actor } from '#domain/access/actor.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { BoundUseCases } from '#server/bound-use-cases.ts';
import type { Services as AllServices } from '#server/services.ts';
import { addOtherWork } from './other-work.ts';
import { addHeldMeeting, heldIntervisionId } from './held-meeting.ts';
import { heldSituations } from './held-situations.ts';
import { seedFormerYear } from './former-year.ts';

type Services = Pick<AllServices, 'deps' | 'collab'>;
type App = Pick<
	BoundUseCases,
	| 'watchName'
	| 'finaliseFiche'
	| 'signFiche'
	| 'readEmargement'
	| 'validateSheet'
	| 'readMeetingSatisfaction'
	| 'answerQuestionnaire'
>;

const evaluation = 'demoevaluation';
const animatrice: Actor = {
	...{ personId: 'demoanimatrice', sessionId: 'demonstration', method: 'demonstration' },
	intervisionId: null
};
/** What six of those who were there answered. */
const opinions = ['tout-a-fait', 'tout-a-fait', 'plutot', 'tout-a-fait', 'plutot', 'plutot-pas'];

/**
 * What a newcomer would only see after months: an Intervision that was held (its fiches finalised, one signed, its sheet
 * validated, what people thought of it), the association’s other work, the year 2024 with its report and 2023 to
 * compare it with. Each part once.
 */
export async function seedPast(services: Services, app: App): Promise<void> {
	const { deps } = services;
	if (!(await deps.reader.loadFacts(heldIntervisionId))) {
		await addHeldMeeting(deps);
		await finishHeldMeeting(services, app);
		await addOtherWork(deps, evaluation);
	}
	await seedFormerYear(deps, evaluation);
}

/** By the application itself: what it writes here is what it writes for anybody. */
async function finishHeldMeeting({ collab }: Services, app: App): Promise<void> {
	const ficheIds: string[] = [];
	for (const { id, fiche } of heldSituations) {
		await collab.createDraft(id, currentDefinition.version, fiche);
		await app.watchName(animatrice, id, { none: true });
		const done = await app.finaliseFiche(animatrice, id, { dismissed: [], maintained: [] });
		if (!done.ok) throw new Error(`the demonstration's fiche was refused: ${done.why}`);
		ficheIds.push(done.ficheId);
	}
	await app.signFiche(animatrice, ficheIds[0] ?? '');
	const sheet = await app.readEmargement(animatrice, heldIntervisionId);
	if (!sheet.ok) throw new Error(`the demonstration's sheet was refused: ${sheet.why}`);
	const seen = sheet.emargement.validation.empreinte;
	await app.validateSheet(animatrice, heldIntervisionId, {
		...{ seen, seenUnconfirmed: true, reason: null }
	});
	const asked = await app.readMeetingSatisfaction(animatrice, heldIntervisionId);
	const token = asked.ok ? asked.questionnaire?.url.split('/').at(-1) : undefined;
	for (const [rank, echanges] of opinions.entries()) {
		const remark = rank === 0 ? 'Des échanges francs, chacun a pu parler.' : null;
		const answers = { echanges, parole: echanges, connaissance: 'tout-a-fait', pistes: 'plutot' };
		const more = { organisation: echanges, revenir: rank < 5 ? 'oui' : 'peut-etre' };
		const where = { token: token ?? '', address: 'demonstration' };
		await app.answerQuestionnaire(where, {
			answers: { ...answers, ...more },
			remark,
			confirmed: []
		});
	}
}
