import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** A convention de partenariat; its state is derived from its days (Guide, Annexe IV). */
export const convention = pgTable(
	'convention',
	{
		id: text('id').primaryKey(),
		/** csapa | dac | cpts: which text. */
		kind: text('kind').notNull(),
		poleId: text('pole_id').references(() => pole.id),
		structureName: text('structure_name').notNull(),
		structureSeat: text('structure_seat').notNull().default(''),
		structureSigner: text('structure_signer').notNull().default(''),
		structureQuality: text('structure_quality').notNull().default(''),
		associationSigner: text('association_signer').notNull().default(''),
		associationQuality: text('association_quality').notNull().default(''),
		/** When each party wrote « lu et approuvé » and signed. */
		associationSignedOn: date('association_signed_on', { mode: 'string' }),
		structureSignedOn: date('structure_signed_on', { mode: 'string' }),
		/** Later than the last signature; null: from that day on (article 4). */
		effectiveOn: date('effective_on', { mode: 'string' }),
		/** Day of the registered letter that ends it a month later (article 5). */
		noticedOn: date('noticed_on', { mode: 'string' }),
		/** association | structure */
		noticeFrom: text('notice_from'),
		createdBy: text('created_by')
			.notNull()
			.references(() => person.id),
		createdAt: moment('created_at').notNull(),
		removedBy: text('removed_by').references(() => person.id),
		removedAt: moment('removed_at')
	},
	(table) => [
		index('convention_pole').on(table.poleId),
		index('convention_created_by').on(table.createdBy),
		index('convention_removed_by').on(table.removedBy),
		check(
			'convention_notice',
			sql`(${table.noticedOn} is null) = (${table.noticeFrom} is null) and (${table.noticedOn} is null
				or (${table.associationSignedOn} is not null and ${table.structureSignedOn} is not null))`
		),
		// What was signed is never taken away.
		check(
			'convention_removed',
			sql`${table.removedAt} is null or ${table.associationSignedOn} is null or ${table.structureSignedOn} is null`
		)
	]
);
