import { emargement } from '#drizzle/schema/emargement.ts';
import { envoi, envoiPiece } from '#drizzle/schema/envoi.ts';
import { sealedDocument } from '#drizzle/schema/fiche.ts';
import { bordereau, indemnite, tarif } from '#drizzle/schema/indemnisation.ts';
import { reprogrammation, suite } from '#drizzle/schema/suite.ts';
import type { Sql } from '#server/db/database.ts';
import { insertAll } from './insert-all.ts';
import { perYear } from './per-year.ts';

interface Held {
	readonly rank: number;
	/** Numbers of the Intervisions whose fiches are in the archive. */
	readonly meetings: readonly number[];
	who(n: number): string;
	meeting(n: number): string;
	start(n: number): Date;
}

const sha256 = '0'.repeat(64);
const hour = 3_600_000;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** What all pôles share: one rate, five bordereaux for each of their Intervisions. */
export async function fillRates(sql: Sql, by: string, meetings: number): Promise<void> {
	const setAt = new Date('2010-01-01T00:00:00Z');
	await insertAll(sql, tarif, [
		{
			id: 'rate',
			role: 'participant',
			amountCents: 9000,
			validFrom: '2010-01-01',
			setBy: by,
			setAt
		}
	]);
	await insertAll(
		sql,
		bordereau,
		Array.from({ length: meetings * 5 }, (_, n) => ({
			...{ id: `sheet${n}`, number: `2010-${String(n).padStart(3, '0')}` },
			...{ createdBy: by, createdAt: new Date(setAt.getTime() + n * 24 * hour) }
		}))
	);
}

/** What follows a meeting: its sheet, its sealed files, what was sent, who is paid, what is to be done. The last year's is under way. */
export async function fillAfter(sql: Sql, held: Held): Promise<void> {
	await fillSheets(sql, held);
	await fillReturns(sql, held);
	await fillPayments(sql, held);
	await fillTasks(sql, held);
}

const isRecent = ({ meetings }: Held, n: number) => n > meetings.length - perYear.intervisions;
const casesOf = (n: number) =>
	Array.from({ length: perYear.situations }, (_, k) => n * perYear.situations + k);
/** Those who are paid. */
const liberaux = [2, 3, 4, 5];

async function fillSheets(sql: Sql, { rank, meetings, who, meeting, start }: Held) {
	// Everybody who stayed stands on it, so that who is new is found at her first Intervision.
	const content = JSON.stringify({
		lines: Array.from({ length: perYear.people }, (_, n) => ({
			...{ personId: who(n), role: 'participant' },
			...(liberaux.includes(n)
				? { categorie: 'generalistes-liberaux', liberal: true }
				: { categorie: 'infirmiers', liberal: false })
		}))
	});
	await insertAll(
		sql,
		emargement,
		meetings.map((n) => ({
			...{ id: `e${rank}x${n}`, intervisionId: meeting(n), version: 1, content, sha256 },
			...{ validatedBy: who(1), validatedAt: start(n) }
		}))
	);
	const file = { bytes: '\\x25504446', sha256, level: 'PAdES-B-T', journalSeq: 1 };
	const sheets = meetings.map((n) => ({
		...{ id: `b${rank}e${n}`, emargementId: `e${rank}x${n}`, createdAt: start(n) }
	}));
	const fiches = meetings.flatMap((n) =>
		casesOf(n).map((c) => ({
			...{ id: `b${rank}f${c}`, ficheId: `f${rank}x${c}`, createdAt: start(n) }
		}))
	);
	for (const rows of [sheets, fiches])
		await insertAll(
			sql,
			sealedDocument,
			// the bytes travel as the text by which the database writes them
			rows.map((row) => ({ ...file, ...row }) as never)
		);
}

async function fillReturns(sql: Sql, held: Held): Promise<void> {
	const { rank, who, meeting, start } = held;
	const sent = held.meetings.filter((n) => !isRecent(held, n) || n % 2 === 0);
	const answered = (n: number) => !isRecent(held, n);
	await insertAll(
		sql,
		envoi,
		sent.map((n) => ({
			...{ id: `v${rank}x${n}`, intervisionId: meeting(n), lacking: [] },
			...{ sentBy: who(0), sentAt: new Date(start(n).getTime() + 48 * hour) },
			answer: answered(n) ? 'recu' : null,
			answeredBy: answered(n) ? who(0) : null,
			answeredAt: answered(n) ? new Date(start(n).getTime() + 96 * hour) : null
		}))
	);
	await insertAll(
		sql,
		envoiPiece,
		sent.flatMap((n) =>
			[`b${rank}e${n}`, ...casesOf(n).map((c) => `b${rank}f${c}`)].map((documentId, place) => ({
				...{ envoiId: `v${rank}x${n}`, documentId, sha256 },
				kind: place === 0 ? 'emargement' : 'fiche'
			}))
		)
	);
}

async function fillPayments(sql: Sql, held: Held): Promise<void> {
	const { rank, meetings, who, meeting, start } = held;
	await insertAll(
		sql,
		indemnite,
		meetings.flatMap((n) =>
			liberaux.map((k) => ({
				...{ id: `n${rank}x${n}p${k}`, intervisionId: meeting(n), personId: who(k) },
				...{
					role: 'participant',
					categorie: 'generalistes-liberaux',
					tarifId: 'rate',
					amountCents: 9000
				},
				...{ state: isRecent(held, n) ? 'a-payer' : 'paye', createdAt: start(n) },
				bordereauId: isRecent(held, n) ? null : `sheet${n * 5 + (rank % 5)}`,
				paidOn: isRecent(held, n) ? null : dayOf(start(n))
			}))
		)
	);
}

async function fillTasks(sql: Sql, held: Held): Promise<void> {
	const { rank, meetings, who, start } = held;
	const dueOf = (n: number) => dayOf(new Date(start(n).getTime() + 30 * 24 * hour));
	const isOpen = (n: number, c: number) => isRecent(held, n) && c % 5 === 0;
	await insertAll(
		sql,
		suite,
		meetings.flatMap((n) =>
			casesOf(n).map((c) => ({
				...{ id: `u${rank}x${c}`, situationId: `c${rank}x${c}`, kind: 'piste', piste: 'synthese' },
				...{ assigneeId: who(3), dueOn: dueOf(n) },
				outcome: isOpen(n, c) ? null : 'faite',
				doneOn: isOpen(n, c) ? null : dueOf(n)
			}))
		)
	);
	await insertAll(
		sql,
		reprogrammation,
		meetings.flatMap((n) =>
			casesOf(n)
				.filter((c) => c % 5 === 0)
				.map((c) => ({
					...{ situationId: `c${rank}x${c}`, decidedOn: dayOf(start(n)) },
					...{ delay: '3-mois', dueOn: dueOf(n) }
				}))
		)
	);
}
