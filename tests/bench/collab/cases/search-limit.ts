const stride = 1.25;
const precision = 1.07;

/**
 * The greatest count that holds, within 7 %: by strides up or down from a guess until the answer changes, then by
 * halves. 0 when nothing holds.
 */
export async function searchLimit(
	guess: number,
	holds: (count: number) => Promise<boolean>
): Promise<number> {
	let good = 0;
	let bad = Infinity;
	for (let count = guess; good === 0 || bad === Infinity;) {
		if (count < 1) return 0;
		if (await holds(count)) good = count;
		else bad = count;
		count = good === 0 ? Math.floor(bad / stride) : Math.ceil(good * stride);
	}
	while (bad / good > precision) {
		const middle = Math.round(Math.sqrt(good * bad));
		if (middle === good || middle === bad) break;
		if (await holds(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
