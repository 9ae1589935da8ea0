import * as v from 'valibot';
import { faultPoints, type FaultPoint } from './fault-points.ts';

/** What a child server is told when it starts. */
const planSchema = v.object({
	/** Null: the embedded database of `dataDir`. */
	databaseUrl: v.nullable(v.string()),
	dataDir: v.nullable(v.string()),
	draftKey: v.string(),
	/** 0: any. */
	port: v.number(),
	timing: v.record(v.string(), v.number())
});
export type FaultPlan = v.InferOutput<typeof planSchema>;

export const parsePlan = (text: string): FaultPlan => v.parse(planSchema, JSON.parse(text));

/** What a child server is asked for while it runs. */
const orderSchema = v.object({
	id: v.number(),
	order: v.variant('do', [
		v.object({
			do: v.literal('arm'),
			point: v.custom<FaultPoint>((value) => typeof value === 'string' && value in faultPoints),
			passes: v.number()
		}),
		v.object({ do: v.literal('finalise'), situationId: v.string() }),
		v.object({ do: v.literal('measure') }),
		v.object({ do: v.literal('close') })
	])
});
export type FaultOrder = v.InferOutput<typeof orderSchema>['order'];

export const parseOrder = (message: unknown) => v.parse(orderSchema, message);

/** What it answers. */
const answerSchema = v.object({
	id: v.number(),
	/** False: it threw. */
	done: v.boolean(),
	/** When somebody came in, ms. */
	joins: v.array(v.number()),
	/** How often a draft was read from the database. */
	loads: v.number(),
	/** Resident memory, bytes. */
	memory: v.number()
});
export type FaultAnswer = v.InferOutput<typeof answerSchema>;

export const parseAnswer = (message: unknown): FaultAnswer => v.parse(answerSchema, message);
