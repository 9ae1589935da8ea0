import * as v from 'valibot';

const answer = v.object({
	places: v.array(
		v.object({ kind: v.string(), label: v.string(), detail: v.string(), href: v.string() })
	)
});

export type AskedPlace = v.InferOutput<typeof answer>['places'][number];

/** Asks the server where these words may lead; nothing when it does not answer. */
export async function askPlaces(
	asked: string,
	signal: AbortSignal
): Promise<readonly AskedPlace[]> {
	const response = await fetch('/api/aller', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ q: asked }),
		signal
	}).catch(() => null);
	if (!response?.ok) return [];
	const parsed = v.safeParse(answer, await response.json().catch(() => null));
	return parsed.success ? parsed.output.places : [];
}
