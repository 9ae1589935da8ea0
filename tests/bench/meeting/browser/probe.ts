/** What a page noted of itself, in milliseconds of the machine's clock. */
export interface PageMarks {
	/** The address was given to the browser. */
	readonly begun: number;
	/** The first press on « Rejoindre » that was followed by something. */
	readonly usable: number | null;
	/** Each picture of somebody else that reached the screen. */
	readonly frames: readonly number[];
}

/**
 * Runs in the page before its own scripts: presses « Rejoindre » as early and as often as an impatient person could,
 * and notes the pictures of others as they are shown. It must hold in itself all that it needs.
 */
export function probe(): void {
	const clock = (): number => performance.timeOrigin + performance.now();
	const begun = Number((sessionStorage['begun'] ??= String(performance.timeOrigin)));
	const marks: { begun: number; usable: number | null; frames: number[] } = {
		begun,
		usable: sessionStorage['usable'] ? Number(sessionStorage['usable']) : null,
		frames: []
	};
	Reflect.set(globalThis, '__marks', marks);
	const theirs = new WeakSet<MediaStreamTrack>();
	const Native = globalThis.RTCPeerConnection;
	globalThis.RTCPeerConnection = class extends Native {
		constructor(configuration?: RTCConfiguration) {
			super(configuration);
			this.addEventListener('track', ({ track }) => theirs.add(track));
		}
	};

	const watched = new WeakSet<HTMLVideoElement>();
	const watch = (video: HTMLVideoElement): void => {
		const shown = (): void => {
			const { srcObject } = video;
			const [track] = srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
			if (track && theirs.has(track)) marks.frames.push(clock());
			video.requestVideoFrameCallback(shown);
		};
		video.requestVideoFrameCallback(shown);
	};
	const look = (): void => {
		for (const video of document.querySelectorAll('video')) {
			if (watched.has(video)) continue;
			watched.add(video);
			watch(video);
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);

	const press = (): void => {
		if (marks.usable !== null) return;
		const named = [...document.querySelectorAll<HTMLElement>('button, a')];
		const button = named.find(({ textContent }) => textContent.trim() === 'Rejoindre');
		const pressed = clock();
		button?.click();
		setTimeout(() => {
			const gone = button && (!button.isConnected || button.getAttribute('aria-disabled'));
			if (gone && marks.usable === null) {
				marks.usable = pressed;
				sessionStorage['usable'] = String(pressed);
			}
			setTimeout(press, 4);
		});
	};
	if (!location.pathname.startsWith('/salle')) press();
}
