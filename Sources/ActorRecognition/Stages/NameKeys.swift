import ArabicText

extension AnnotatedText {
  /// The keys of a proposal's words, the first one without proclitics.
  func keys(of proposal: Proposal, lexicon: Lexicon) -> [WordKey] {
    var keys: [WordKey] = []
    keys.reserveCapacity(proposal.tokens.count)
    for i in proposal.tokens {
      keys.append(
        i == proposal.tokens.lowerBound
          ? key(of: i, dropped: proposal.dropped, lexicon: lexicon) : tokens.tokens[i].key)
    }
    return keys
  }

  /// The key of a token without `dropped` letters; for لل the article is put back unless the lexicon
  /// knows the word without it.
  func key(of i: Int, dropped: Int, lexicon: Lexicon) -> WordKey {
    let token = tokens.tokens[i]
    if dropped == 0 { return token.key }
    if Int(words[i].dropped) == dropped, !words[i].classes.isEmpty { return words[i].key }
    var found: WordKey?
    Proclitics.views(of: token, in: tokens) { view in
      guard view.dropped == dropped else { return false }
      if found == nil || !lexicon[view.key].isEmpty { found = view.key }
      return !lexicon[view.key].isEmpty
    }
    return found ?? token.key
  }
}
