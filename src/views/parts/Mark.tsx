/** Nutgraf's mark at 16 px: a pilcrow whose bowl is a nut. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#1c1a17" />
      <path
        fill="#f0b445"
        d="M7 3C4.500 3.100 2.900 4.200 2.200 5.700L1 6.500 2.200 7.300C2.900 8.800 4.500 9.900 7 10Z"
      />
      <path fill="#fdfcf9" d="M8 3h7v2h-1v8h-2V5h-2v8H8Z" />
    </svg>
  );
}
