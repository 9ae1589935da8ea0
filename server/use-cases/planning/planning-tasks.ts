import type { PlannedDate } from '#server/db/planned-date.ts';
import { dateWarnings } from './date-warnings.ts';
import type { DueFollowUp } from './follow-ups.ts';

/** One line of « À faire » for whoever plans. */
export interface PlanningTask {
	readonly kind: 'inscription' | 'a-prevenir' | 'retrait' | 'reprogrammation' | 'date' | 'referent';
	readonly text: string;
	readonly href: string;
	readonly action: string;
	/** What the line is about, under it. */
	readonly about: { readonly poleName: string; readonly startsAt: string | null };
}

export interface PlanningDue {
	readonly now: Date;
	/** Coming dates, called-off ones too. */
	readonly dates: readonly PlannedDate[];
	readonly followUps: readonly DueFollowUp[];
	/** Situations that left an agenda, not noted yet. */
	readonly takenOff: readonly { readonly intervisionId: string; readonly position: number }[];
	/** Pôles without a référent. */
	readonly vacant: readonly { readonly id: string; readonly name: string }[];
}

/** Days before a date within which the calendar's own trouble is worth a line. */
const horizon = 60 * 86_400_000;

/** [PLA-9] What the planning asks to be done, nearest date first; animateur, expert and invitations have their lines elsewhere. */
export function planningTasks(due: PlanningDue): readonly PlanningTask[] {
	const { now, dates, followUps, takenOff, vacant } = due;
	return [
		...dates.flatMap((date) => dateTasks(date, now)),
		...takenOff.flatMap((one) => takenOffTask(one, dates)),
		...followUps.flatMap((followUp) => followUpTask(followUp, dates)),
		...vacant.map((pole) => ({
			kind: 'referent' as const,
			text: 'Ce pôle n’a plus de référent·e.',
			href: `/poles/${pole.id}#fonctions`,
			action: 'Nommer un·e référent·e',
			about: { poleName: pole.name, startsAt: null }
		}))
	];
}

function dateTasks(date: PlannedDate, now: Date): readonly PlanningTask[] {
	const about = { poleName: date.poleName, startsAt: date.startsAt.toISOString() };
	const page = `/intervisions/${date.id}`;
	const found: PlanningTask[] = [];
	if (date.registrations > 0 && date.cancelledAt === null) {
		const text =
			date.registrations === 1
				? 'Une personne demande à participer.'
				: `${date.registrations} personnes demandent à participer.`;
		const href = `${page}#inscriptions`;
		found.push({ kind: 'inscription', text, href, action: 'Répondre', about });
	}
	for (const { code, text } of dateWarnings(date, now)) {
		if (code === 'date-changee' || code === 'annulee-invites') {
			const href = `${page}#invitations`;
			found.push({ kind: 'a-prevenir', text, href, action: 'Prévenir', about });
		}
		const near = date.startsAt.getTime() - now.getTime() < horizon;
		if (near && (code === 'jour-ferie' || code === 'meme-jour' || code === 'lieu-a-preciser')) {
			const action = code === 'lieu-a-preciser' ? 'Préciser le lieu' : 'Changer la date';
			found.push({ kind: 'date', text, href: `${page}#date`, action, about });
		}
	}
	return found;
}

/** [ACO-18] */
function takenOffTask(
	{ intervisionId, position }: PlanningDue['takenOff'][number],
	dates: readonly PlannedDate[]
): readonly PlanningTask[] {
	const date = dates.find(({ id }) => id === intervisionId);
	if (!date) return [];
	return [
		{
			kind: 'retrait',
			text: `Situation ${position} : elle a été retirée de l’ordre du jour.`,
			href: `/intervisions/${intervisionId}#situations`,
			action: 'Voir qui est prévenu',
			about: { poleName: date.poleName, startsAt: date.startsAt.toISOString() }
		}
	];
}

function followUpTask(due: DueFollowUp, dates: readonly PlannedDate[]): readonly PlanningTask[] {
	const date = dates.find(({ id }) => id === due.proposedId);
	if (!date) return [];
	return [
		{
			kind: 'reprogrammation',
			text: `Le dossier ${due.code} est à revoir : il peut être inscrit à cette date.`,
			href: `/intervisions/${date.id}#a-revoir`,
			action: 'Inscrire à l’ordre du jour',
			about: { poleName: date.poleName, startsAt: date.startsAt.toISOString() }
		}
	];
}
