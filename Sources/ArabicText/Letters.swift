// Folded letters that clitics and compounds are made of.
@usableFromInline let alef: UInt32 = 0x627
@usableFromInline let beh: UInt32 = 0x628
@usableFromInline let dal: UInt32 = 0x62F
@usableFromInline let ain: UInt32 = 0x639
@usableFromInline let feh: UInt32 = 0x641
@usableFromInline let kaf: UInt32 = 0x643
@usableFromInline let lam: UInt32 = 0x644
@usableFromInline let waw: UInt32 = 0x648
@usableFromInline let noon: UInt32 = 0x646
@usableFromInline let yeh: UInt32 = 0x64A
