import { browser } from '#imports';
import { LOCK_ALARM, lockReopenable, lockWhenDue } from './lock';

/** Registers what can end the open vault's time. Call it synchronously at the worker's start: later listeners miss the event that woke it. */
export function registerAutoLock(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === LOCK_ALARM) settle(lockWhenDue());
  });
  browser.runtime.onStartup.addListener(() => settle(lockWhenDue()));
  browser.idle.onStateChanged.addListener((state) => {
    // "active" after sleep counts too: alarms may have been missed.
    settle(state === 'locked' ? lockReopenable() : lockWhenDue());
  });
  settle(lockWhenDue());
}

/** A failure here leaves the deadline in force, which each use checks. */
function settle(locking: Promise<boolean>): void {
  locking.catch(() => undefined);
}
