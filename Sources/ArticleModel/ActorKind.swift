/// What sort of thing a named actor is. States and cities are places.
public enum ActorKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// A human being, by full name, surname or a nickname that stands for the name.
  case person
  /// A body with a name: party, armed group, ministry, company, outlet, international body.
  case organisation
  /// A state, city, region, sea, or a named site.
  case place
}
