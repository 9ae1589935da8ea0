/** Keeps the screen of a phone lit while one attends: in a pocket of silence it would lock, and cut the voice. */
export function stayAwake(): () => void {
	if (!('wakeLock' in navigator) || !matchMedia('(pointer: coarse)').matches)
		return () => undefined;
	let lock: WakeLockSentinel | null = null;
	let ended = false;
	const ask = async () => {
		if (ended || document.visibilityState !== 'visible') return;
		// Refused when the battery is low: the phone decides.
		lock = await navigator.wakeLock.request('screen').catch(() => null);
		if (ended) void lock?.release();
	};
	// The system takes it back whenever the page is hidden.
	const back = () => void ask();
	document.addEventListener('visibilitychange', back);
	void ask();
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', back);
		void lock?.release();
	};
}
