hectograph("v-4","code colour comparing conclusion constant copies copying length master plane proceedings quotes right script some sons source tight year yuki 要旨を寒天て刷る")
