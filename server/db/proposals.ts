import { and, asc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { personProposal } from '#drizzle/schema/annuaire.ts';
import type { Sql } from './database.ts';

/** An e-mail or RPPS waiting for the person's own word. */
export interface Proposal {
	readonly id: string;
	readonly personId: string;
	readonly field: 'email' | 'rpps';
	readonly value: string;
	readonly proposedBy: string;
	readonly proposedAt: Date;
}

const fieldShape = v.picklist(['email', 'rpps']);

/** Proposes a value; a former proposal for the same field is replaced. */
export async function propose(tx: Sql, proposal: Proposal): Promise<void> {
	await tx
		.update(personProposal)
		.set({ answeredAt: proposal.proposedAt, answer: 'remplacee' })
		.where(
			and(
				eq(personProposal.personId, proposal.personId),
				eq(personProposal.field, proposal.field),
				isNull(personProposal.answeredAt)
			)
		);
	await tx.insert(personProposal).values(proposal);
}

export async function openProposals(sql: Sql, personId: string): Promise<readonly Proposal[]> {
	const rows = await sql
		.select()
		.from(personProposal)
		.where(and(eq(personProposal.personId, personId), isNull(personProposal.answeredAt)))
		.orderBy(asc(personProposal.field));
	return rows.map((row) => ({ ...row, field: v.parse(fieldShape, row.field) }));
}

/** Closes a proposal with its answer; false when it was answered already. */
export async function answerProposal(
	tx: Sql,
	{ id, personId }: { readonly id: string; readonly personId: string },
	answer: 'acceptee' | 'refusee',
	at: Date
): Promise<boolean> {
	const rows = await tx
		.update(personProposal)
		.set({ answeredAt: at, answer })
		.where(
			and(
				eq(personProposal.id, id),
				eq(personProposal.personId, personId),
				isNull(personProposal.answeredAt)
			)
		)
		.returning({ id: personProposal.id });
	return rows.length === 1;
}
