hectograph("v-2","alert always emphasis gives pneumonoultramicroscopicsilicovolcanoconiosis press printed printing proceedings second small source word 一枚の原稿から五十枚か得られる 寒天て刷る要旨について")
