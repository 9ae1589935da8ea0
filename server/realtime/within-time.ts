/** Waits for a result, `ms` at most; rejects when it comes too late. Whoever loses the race fails alone. */
export async function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('too late')), ms);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
