import { X } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { panel } from '../lib/words/panel';
import { type Offer, closeOffer, currentOffers, holdOffers, watchOffers } from './undo-offers';

/**
 * The undo offers, at the foot of the panel. Own code: Base UI's toast brings 24 kB (gz) of floating and swiping that a
 * line with two buttons has no use for.
 */
export function UndoToasts() {
  const offers = useSyncExternalStore(watchOffers, currentOffers);
  const [held, setHeld] = useState(false);
  const hold = (on: boolean) => {
    if (on !== held) {
      setHeld(on);
      holdOffers(on);
    }
  };
  return (
    <section
      aria-label={panel.notices}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="pointer-events-none fixed inset-x-3 bottom-3 z-20 mx-auto max-w-md"
    >
      <div role="status" className="flex flex-col gap-2">
        {offers.map((offer) => (
          <Toast key={offer.id} offer={offer} onGone={() => hold(false)} />
        ))}
      </div>
    </section>
  );
}

function Toast({ offer, onGone }: { offer: Offer; onGone: () => void }) {
  const { id, text, undo } = offer;
  const close = () => {
    // A button that goes away tells neither blur nor leave.
    onGone();
    closeOffer(id);
  };
  return (
    <div className="pointer-events-auto flex items-center gap-1 rounded-xl border border-edge bg-ink py-1.5 ps-4 pe-1.5 text-canvas shadow-lg">
      <p id={`undo-${id}`} className="min-w-0 flex-1">
        {text}
      </p>
      {undo && (
        <button
          type="button"
          aria-describedby={`undo-${id}`}
          onClick={() => {
            close();
            undo();
          }}
          className="min-h-9 cursor-pointer rounded-lg px-3 font-semibold underline underline-offset-3 outline-canvas -outline-offset-4"
        >
          {panel.undo}
        </button>
      )}
      <button
        type="button"
        aria-label={panel.dismiss}
        onClick={close}
        className="flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-lg outline-canvas -outline-offset-4"
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
