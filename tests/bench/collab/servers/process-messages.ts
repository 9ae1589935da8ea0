import * as v from 'valibot';

/** What the bench asks of a server's process. */
export const question = v.variant('ask', [
	v.object({ ask: v.literal('rooms'), names: v.array(v.string()) }),
	v.object({ ask: v.literal('cpu') }),
	v.object({ ask: v.literal('memory') }),
	v.object({ ask: v.literal('stop') })
]);
export type Question = v.InferOutput<typeof question>;

/** Its answers, in the order of the questions; the first thing it says is its port. */
export const answer = v.object({
	/** Where it listens; the CPU of all its threads so far, in µs; or bytes. */
	port: v.optional(v.number()),
	cpu: v.optional(v.number()),
	rss: v.optional(v.number()),
	heap: v.optional(v.number())
});
export type Answer = v.InferOutput<typeof answer>;
