import type { ReactNode } from 'react';
import type { Gauge } from '../../sheet/sheet.ts';

/** A bar that fills with what is used of a ceiling; the same in words beside it. */
export function CapacityGauge({ gauge }: { readonly gauge: Gauge }): ReactNode {
  return (
    <div className="gauge">
      <p className="gauge-line">
        <span>{gauge.label}</span> <span className="number">{gauge.text}</span>
      </p>
      <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="gauge-whole" width="1000" height="24" />
        <rect className="gauge-used" width={Math.min(1000, Math.max(0, gauge.permille))} height="24" />
      </svg>
      {gauge.note === null ? null : <p className="gauge-note">{gauge.note}</p>}
    </div>
  );
}
