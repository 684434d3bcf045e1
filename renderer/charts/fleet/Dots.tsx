/** Three dots: there is a menu. */
export function Dots() {
  return (
    <svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true" fill="currentColor">
      <circle cx="2" cy="2" r="1.6" />
      <circle cx="8" cy="2" r="1.6" />
      <circle cx="14" cy="2" r="1.6" />
    </svg>
  );
}
