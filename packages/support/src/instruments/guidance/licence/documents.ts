export function documents(): readonly string[] {
  return ['guidance-goods-description', 'guidance-end-user-statement', 'guidance-self-check'];
}
