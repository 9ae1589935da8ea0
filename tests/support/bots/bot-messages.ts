import * as v from 'valibot';
import type { ClientMessage } from '#domain/realtime/live-message.ts';

/** What a bot does, whatever it is told. */
export interface BotHabits {
	/** A tone is heard from it, else silence. */
	readonly speaks: boolean;
	/** It sends a small moving picture. */
	readonly shows: boolean;
	/** It receives all that is sent, as a browser does, else only the voices. */
	readonly everything: boolean;
}

export interface BotComing extends BotHabits {
	readonly port: number;
	readonly origin: string;
	readonly intervisionId: string;
	readonly personId: string;
	/** Its own session, as a browser would send it. */
	readonly cookie: string;
}

/** What the process that holds some bots is asked. */
export type BotOrder =
	| { readonly order: 'come'; readonly bot: BotComing }
	| { readonly order: 'say'; readonly personId: string; readonly message: ClientMessage }
	| { readonly order: 'leave'; readonly personId: string };

const stay = v.object({
	room: v.string(),
	kind: v.picklist(['accueil', 'situation']),
	/** The former room was left, or there was none; moments by the wall clock. */
	begun: v.number(),
	connected: v.number(),
	/** Somebody was heard; null while nobody is. */
	heard: v.nullable(v.number())
});

/** What a bot knows and went through, told again whole at each change. */
export const botReport = v.object({
	personId: v.string(),
	came: v.number(),
	where: v.nullable(v.string()),
	people: v.number(),
	pass: v.nullable(v.string()),
	closedWith: v.nullable(v.number()),
	refusals: v.array(v.string()),
	stays: v.array(stay),
	inRoom: v.boolean(),
	/** Rooms lost without having left them, and rooms that could not be joined. */
	drops: v.array(v.string())
});

export type Stay = v.InferOutput<typeof stay>;
export type BotReport = v.InferOutput<typeof botReport>;
