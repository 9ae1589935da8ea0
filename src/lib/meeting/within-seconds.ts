/** Waits for a result, so many seconds at most; rejects when it comes too late. */
export async function withinSeconds<Result>(
	seconds: number,
	work: Promise<Result>
): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('too late')), seconds * 1000);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
